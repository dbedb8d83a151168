/** Lists of the packages taken one by one: the whole of them is half a megabyte for a browser, most of it an encyclopaedia’s words. */
declare module "@zxcvbn-ts/language-fr/dist/commonWords.json.mjs" {
  const words: string[]

  export { words as default }
}
declare module "@zxcvbn-ts/language-fr/dist/firstnames.json.mjs" {
  const words: string[]

  export { words as default }
}
declare module "@zxcvbn-ts/language-fr/dist/lastnames.json.mjs" {
  const words: string[]

  export { words as default }
}
declare module "@zxcvbn-ts/language-common/dist/passwords.json.mjs" {
  const words: string[]

  export { words as default }
}
declare module "@zxcvbn-ts/language-common/dist/adjacencyGraphs.json.mjs" {
  const graphs: Record<string, Record<string, (string | null)[]>>

  export { graphs as default }
}
