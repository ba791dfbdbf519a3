/** TDesign reads its colours from an attribute; the system decides which. */
export function followSystemTheme(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => document.documentElement.setAttribute('theme-mode', dark.matches ? 'dark' : 'light');
  apply();
  dark.addEventListener('change', apply);
}
