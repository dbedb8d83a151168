import { defineMessages } from "../../../messages/catalogue.ts"

/** What is said where two gradings are read side by side and settled. */
export const reconcileMessages = defineMessages({
  fr: {
    same: "Même niveau\u202f: il est repris, avec les mots des deux.",
    alike: (level: string) => `Même niveau\u202f: ${level}.`,
    agreeing: (count: number, all: number) => `Même niveau sur ${count} point${count > 1 ? "s" : ""} de ${all}`,
    different: "Niveaux différents",
    changeAnyway: "Choisir un autre niveau",
    aside: "mise de côté",
    lead: "Là où vous différez, choisissez ensemble un niveau et dites pourquoi il reste ainsi.",
    equal: "Vous avez jugé pareil partout. Il n’y a plus qu’à arrêter cette évaluation.",
    level: "Niveau retenu",
    why: "Pourquoi ce niveau",
    choose: "À choisir ensemble",
    favoursHint:
      "Pour la certitude de la question entière\u202f: des critères de sens contraires appellent la prudence.",
    sufficesHint:
      "Si oui, et si tous les critères critiques vont dans le même sens, sa certitude peut être celle de la question.",
    remaining: (count: number) => `Il reste ${count} différence${count > 1 ? "s" : ""} à trancher.`,
    leads: "Certitude commune",
    leadsToConfidence: "Confiance commune",
    settle: "Arrêter l’évaluation commune",
    cancel: "Ne rien changer"
  },
  en: {
    same: "Same level: it is taken over, with the words of both.",
    alike: (level: string) => `Same level: ${level}.`,
    agreeing: (count: number, all: number) => `Same level on ${count} of ${all} points`,
    different: "Different levels",
    changeAnyway: "Choose another level",
    aside: "set aside",
    lead: "Where you differ, choose a level together and say why it stays so.",
    equal: "You judged the same everywhere. All that is left is to settle this grading.",
    level: "Level kept",
    why: "Why this level",
    choose: "To be chosen together",
    favoursHint: "For the certainty of the whole question: outcomes that point in opposite ways call for caution.",
    sufficesHint: "If so, and if all critical outcomes point the same way, its certainty may be that of the question.",
    remaining: (count: number) => `${count} difference${count === 1 ? "" : "s"} left to settle.`,
    leads: "Common certainty",
    leadsToConfidence: "Common confidence",
    settle: "Settle the common grading",
    cancel: "Change nothing"
  }
})
