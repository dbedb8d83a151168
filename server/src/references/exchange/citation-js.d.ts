// The packages of citation-js, version 0.8, come without types: what is used of them.
declare module "@citation-js/core" {
  export const plugins: {
    input: {
      /** Reads a text of the format named in `forceType`, and no other. */
      chain(text: string, options: { forceType: string; generateGraph: boolean; target: "@csl/list+object" }): unknown
    }
  }
}
declare module "@citation-js/plugin-bibtex" {}
