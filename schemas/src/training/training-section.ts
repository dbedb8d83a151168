import { childrenOf, type DocumentNode, type RecoDocument } from "../document/document.ts"
import { plainTextOf } from "../document/plain-text.ts"
import { blocksOf } from "../document/walk.ts"
import { type Quiz, quizzesOf } from "./quizzes.ts"

/** A titled part of the training section: a case, a course, points to debate. */
export interface TrainingPart {
  heading: string
  blocks: DocumentNode[]
}

/** What the training section holds, as sheets read it. */
export interface Training {
  /** The items of its first list. */
  aims: string[]
  /** The other parts, without the questions. */
  parts: TrainingPart[]
  quizzes: Quiz[]
}

const LISTS = new Set(["bulletList", "orderedList"])

/** Reads the training section by its shape, in any language: its first list holds the aims, each heading opens a part. */
export function trainingOf(document: RecoDocument): Training {
  const blocks = blocksOf(document, "training").filter(({ type }) => type !== "quiz")
  const aimsAt = blocks.findIndex(({ type }) => LISTS.has(type))
  const aimsList = blocks[aimsAt]
  const aims = aimsList ? childrenOf(aimsList).map(lineOf).filter(Boolean) : []
  const parts: TrainingPart[] = []
  for (const [index, block] of blocks.entries()) {
    if (block.type === "heading") parts.push({ heading: lineOf(block), blocks: [] })
    else if (index !== aimsAt && saysSomething(block)) partFor(parts).blocks.push(block)
  }
  return { aims, parts: parts.filter((part) => part.blocks.length > 0), quizzes: quizzesOf(document) }
}

function partFor(parts: TrainingPart[]): TrainingPart {
  const last = parts.at(-1) ?? { heading: "", blocks: [] }
  if (parts.length === 0) parts.push(last)
  return last
}

const SPEAKS_WITHOUT_WORDS = new Set(["figure", "evidenceTable", "alternative"])

const saysSomething = (block: DocumentNode): boolean => SPEAKS_WITHOUT_WORDS.has(block.type) || lineOf(block) !== ""

const lineOf = (node: DocumentNode): string => plainTextOf(node).replaceAll("\n", " ").trim()
