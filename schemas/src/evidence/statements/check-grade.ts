import { WEAKEST_LEVEL } from "./design-level.ts"
import { certaintyInWords, type Found, type Holding, inBoth } from "./holding.ts"

/**
 * Holds a HAS grade against the designs behind it (grade A: level 1, B: level 2, C: levels 3 and 4; HAS, Niveau de preuve et gradation des
 * recommandations, 2013). It never derives one from the other: a grade A on evidence of which little is known asks why.
 */
export function checkGrade({ statement: { hasGrade }, grounds, held }: Holding): Found[] {
  if (hasGrade === null || hasGrade === "AE") return []
  const grade = inBoth(() => ({ grade: hasGrade }))
  const effects = grounds.filter(({ isEffect }) => isEffect)
  if (effects.length === 0) return [{ code: "grade-without-studies", ...grade }]
  const found: Found[] = []
  const isUnsaid = effects.some(({ level }) => level === null)
  if (!effects.some(({ level }) => level !== null && level <= WEAKEST_LEVEL[hasGrade])) {
    const designs = [...new Set(effects.map(({ design }) => design))].join(", ")
    found.push(
      isUnsaid
        ? { code: "design-unsaid", ...grade }
        : { code: "grade-above-design", ...inBoth(() => ({ grade: hasGrade, designs })) }
    )
  }
  const isWeak = held === "very-low" || (held === "low" && hasGrade === "A")
  if (held !== null && hasGrade !== "C" && isWeak) {
    found.push({
      code: "grade-above-certainty",
      ...inBoth((language) => ({ grade: hasGrade, held: certaintyInWords(held, language) }))
    })
  }
  return found
}
