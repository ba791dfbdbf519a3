/** The kit's native components the weapp faces use; each one registered costs room in the main package. */
export const nativeComponentNames = [
  'button',
  'checkbox',
  'icon',
  'input',
  'loading',
  'popup',
  'radio',
  'search',
  'switch',
  'textarea',
] as const;

export const nativeComponents: Record<string, string> = Object.fromEntries(
  nativeComponentNames.map((name) => [`t-${name}`, `./native/tdesign/${name}/${name}`]),
);
