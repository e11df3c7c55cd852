/* A form that takes its time says so, and is not sent twice. */
for (const form of document.querySelectorAll('form[data-busy]')) {
  form.addEventListener('submit', (event) => {
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'true';
    const button = event.submitter;
    if (button) {
      button.setAttribute('aria-busy', 'true');
      const text = button.querySelector('.ui-button-text') ?? button;
      text.textContent = form.dataset.busy;
    }
  });
}
