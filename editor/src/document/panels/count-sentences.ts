import type { Node } from "@tiptap/pm/model"

/** One sentence of the text, where it begins, and how many words it has. */
export interface Sentence {
  words: string
  count: number
  position: number
}

const splitter = (language: string, granularity: "sentence" | "word"): Intl.Segmenter =>
  new Intl.Segmenter(language, { granularity })

/** How many words a text has, as Unicode breaks them. */
export function countWords(text: string, language: string): number {
  let count = 0
  for (const segment of splitter(language, "word").segment(text)) if (segment.isWordLike) count += 1
  return count
}

/** The sentences of a part of the document, block by block: a sentence never runs from one block into the next. */
export function sentencesOf(part: Node, start: number, language: string): Sentence[] {
  const sentences: Sentence[] = []
  part.descendants((block, offset) => {
    if (!block.isTextblock) return true
    const text = block.textBetween(0, block.content.size, undefined, " ")
    for (const { segment, index } of splitter(language, "sentence").segment(text)) {
      const count = countWords(segment, language)
      if (count > 0) sentences.push({ words: segment.trim(), count, position: start + 1 + offset + 1 + index })
    }
    return false
  })
  return sentences
}
