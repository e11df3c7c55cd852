/* A page that waits for work on the server looks at it again until it is done. */
const SECOND = 1000;

async function look(section) {
  const answer = await fetch(section.dataset.waits, { headers: { Accept: 'text/html' } });
  const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const still = next.querySelector('[data-waits]');
  if (!still) {
    location.replace(section.dataset.waits);
    return;
  }
  section.querySelector('h2').textContent = still.querySelector('h2').textContent;
}

const section = document.querySelector('[data-waits]');
if (section) {
  setInterval(() => look(section).catch(() => {}), SECOND);
}
