// What the bundler of a page declares, as vite/client does.
declare module '*?url' {
  const url: string;
  export default url;
}
