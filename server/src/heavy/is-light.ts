import { sizeOfText } from "@recos/schemas/document/text-bounds"

/** A text that is read, compared and written in less time than a thread takes to start. */
const LIGHT = { nodes: 2000, characters: 60_000, longest: 4000 }

/** Whether a text can be worked on at once, beside those who write. */
export function isLight(text: unknown): boolean {
  const { nodes, characters, longest } = sizeOfText(text)
  return nodes <= LIGHT.nodes && characters <= LIGHT.characters && longest <= LIGHT.longest
}
