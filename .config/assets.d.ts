declare module '*.css';
declare module '*/custom-elements.json' {
  const manifest: unknown;
  export default manifest;
}
declare module '*?raw' {
  const text: string;
  export default text;
}
