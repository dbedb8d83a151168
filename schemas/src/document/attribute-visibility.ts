import type { AttributeSample } from "./attribute-samples.ts"
import { type Surface, whyUnseen } from "./unseen-attributes.ts"

/** A page as its readers meet it: its words and structure, without what only machines and style sheets read. */
export const visibleHtml = (html: string): string =>
  html
    .replaceAll(/ (?:class|id|data-[a-z-]+|style|popovertarget|rel|loading|for|key)="[^"]*"/g, "")
    .replaceAll("&#39;", "’")

/**
 * What is wrong with how an attribute is shown on a surface; undefined when nothing is. Every two values must look different, and
 * typed words be there as they are, unless the attribute is declared unseen: then it must not be shown in full.
 * @param shown what a reader sees, one text for each value of the sample, in their order
 */
export function visibilityProblem(
  sample: AttributeSample,
  surface: Surface,
  shown: readonly string[]
): string | undefined {
  const { attribute, values, isTyped } = sample
  const differs = new Set(shown).size === values.length
  const isFound = !isTyped || values.every((value, index) => shown[index]?.includes(String(value)))
  const isSeen = differs && isFound
  const why = whyUnseen(attribute, surface)
  if (why !== undefined && isSeen) return `${attribute} is shown on ${surface}: take it out of unseen-attributes.ts`
  if (why !== undefined || isSeen) return undefined
  return `${attribute} is not shown on ${surface}, or two of its values look the same there: show it, or say in schemas/src/document/unseen-attributes.ts why no reader misses it`
}
