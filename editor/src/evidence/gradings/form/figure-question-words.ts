import { numberInWords } from "@recos/schemas/evidence/effects/effect-sentences"
import type { FigureQuestion } from "@recos/schemas/evidence/grading/figure-questions"
import { interfaceLanguage } from "../../../messages/interface-language.ts"

/** What the figures ask of a grading, as a sentence to whoever judges. */
export function figureQuestionInWords(question: FigureQuestion): string {
  const language = interfaceLanguage.value
  const shown = (value: number, digits = 2) => numberInWords(value, language, digits)
  const isFrench = language === "fr"
  switch (question.code) {
    case "large-effect": {
      const { ratio, allowed } = question
      if (isFrench) {
        const most = allowed === 0 ? "Il n’augmente rien" : "Il augmente d’un niveau au plus"
        return `Le rapport est de ${shown(ratio)}. ${most}\u202f: il faut 2 au moins (ou 0,5 au plus) pour un niveau, 5 au moins (ou 0,2 au plus) pour deux.`
      }
      const most = allowed === 0 ? "It raises nothing" : "It raises by one level at most"
      return `The ratio is ${shown(ratio)}. ${most}: one level takes 2 or more (or 0.5 or less), two levels 5 or more (or 0.2 or less).`
    }
    case "interval-crosses":
      return isFrench
        ? `L’intervalle (${shown(question.low)} à ${shown(question.high)}) comprend l’absence d’effet\u202f: il permet plus et moins. Dites pourquoi cela ne baisse pas la certitude, ou baissez-la.`
        : `The interval (${shown(question.low)} to ${shown(question.high)}) holds no effect: it allows for more and for less. Say why this does not lower the certainty, or lower it.`
    case "few-events":
      return isFrench
        ? `Les études comptent environ ${shown(question.events, 0)} événements, moins de ${question.few}. Dites pourquoi c’est assez, ou baissez la certitude.`
        : `The studies count about ${shown(question.events, 0)} events, fewer than ${question.few}. Say why this is enough, or lower the certainty.`
    case "few-people":
      return isFrench
        ? `Les études comptent ${shown(question.people, 0)} personnes, moins de ${question.few}. Dites pourquoi c’est assez, ou baissez la certitude.`
        : `The studies count ${shown(question.people, 0)} people, fewer than ${question.few}. Say why this is enough, or lower the certainty.`
  }
}
