declare module '*.css';
declare module '*/custom-elements.json' {
  const manifest: unknown;
  export default manifest;
}
