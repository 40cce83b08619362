declare module '*.code-snippets' {
  const snippets: {
    readonly [name: string]: { readonly prefix: string | readonly string[]; readonly body: readonly string[] };
  };
  export default snippets;
}
