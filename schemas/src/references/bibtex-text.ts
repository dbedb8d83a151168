const COMMANDS: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}"
}

/** Words for a field of BibTeX: the characters that it reads as commands become letters again. */
export const bibtexText = (text: string): string =>
  text.replace(/[\\{}$&%#_~^]/g, (character) => COMMANDS[character] ?? `\\${character}`)

/** One entry of a BibTeX file; the values are written already. */
export function bibtexEntry(
  type: string,
  key: string,
  fields: readonly (readonly [name: string, value: string])[]
): string {
  return `@${type}{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(",\n")}\n}\n`
}
