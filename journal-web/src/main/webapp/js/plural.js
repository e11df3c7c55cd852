/* Ukrainian plural: one of three forms for a number. */
export function one(n, forms) {
  const [a, b] = [n % 10, n % 100];
  if (a === 1 && b !== 11) return forms[0];
  return a > 1 && a < 5 && (b < 12 || b > 14) ? forms[1] : forms[2];
}
