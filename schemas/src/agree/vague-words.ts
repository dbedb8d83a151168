/**
 * Words that leave the reader to guess who does what, when and how much: a recommendation should be decidable and executable
 * (Shiffman RN et al., BMC Med Inform Decis Mak 2005;5:23, GLIA). Lower case, whole words.
 */
const VAGUE = [
  "si besoin",
  "si nécessaire",
  "au besoin",
  "régulièrement",
  "éventuellement",
  "de façon appropriée",
  "de manière appropriée",
  "de façon adaptée",
  "de manière adaptée",
  "selon le contexte",
  "dans certains cas",
  "envisager de",
  "le cas échéant",
  "as needed",
  "if necessary",
  "when appropriate",
  "as appropriate",
  "regularly",
  "in some cases"
]

/** The vague words of a text, in the order of the list, each once. */
export function vagueWordsIn(text: string): string[] {
  const words = ` ${text.toLowerCase().replaceAll(/[^\p{L}\p{N}’'-]+/gu, " ")} `
  return VAGUE.filter((vague) => words.includes(` ${vague} `))
}
