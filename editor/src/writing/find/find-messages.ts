import { defineMessages } from "../../messages/catalogue.ts"
import type { NotReplaced } from "./find-session.ts"

export const findMessages = defineMessages({
  fr: {
    name: "Chercher dans le texte",
    find: "Chercher",
    previous: "Résultat précédent",
    previousKeys: "Maj Entrée",
    next: "Résultat suivant",
    nextKeys: "Entrée",
    options: "Options",
    optionsOn: (count: number) => `Options (${count})`,
    exact: "Respecter accents et majuscules",
    whole: "Mots entiers",
    scoped: "Dans la sélection seulement",
    noSelection: "Choisissez d’abord des mots dans le texte.",
    replacing: "Remplacer…",
    replaceWith: "Remplacer par",
    one: "Remplacer",
    all: "Tout remplacer",
    close: "Fermer la recherche",
    closeKeys: "Échap",
    count: (at: number, count: number) => `${at} sur ${count}`,
    none: "Aucun résultat",
    noneWhere: "Seul le texte est cherché, ni les champs des blocs, ni les sources, ni les preuves.",
    where: (count: string, place: string, line: string) => `${count}, ${place}\u202f: ${line}`,
    round: "La recherche reprend à l’autre bout du texte.",
    replaced: (count: number, sections: number) => {
      const words = count > 1 ? `${count} passages remplacés` : "1 passage remplacé"
      return sections > 1 ? `${words}, dans ${sections} parties.` : `${words}.`
    },
    notReplaced: {
      none: "Rien à remplacer.",
      same: "C’est déjà écrit ainsi.",
      moved: "Le texte vient de changer ici\u202f: rien n’est remplacé. Voici le résultat suivant.",
      "too-long": "Ce serait trop de texte d’un coup\u202f: rien n’est remplacé.",
      "not-writing": "Vous ne pouvez pas écrire dans ce texte\u202f: rien n’est remplacé."
    } satisfies Record<NotReplaced, string>
  },
  en: {
    name: "Find in the text",
    find: "Find",
    previous: "Previous result",
    previousKeys: "Shift Enter",
    next: "Next result",
    nextKeys: "Enter",
    options: "Options",
    optionsOn: (count: number) => `Options (${count})`,
    exact: "Match accents and case",
    whole: "Whole words",
    scoped: "In the selection only",
    noSelection: "First select words in the text.",
    replacing: "Replace…",
    replaceWith: "Replace with",
    one: "Replace",
    all: "Replace all",
    close: "Close the search",
    closeKeys: "Escape",
    count: (at: number, count: number) => `${at} of ${count}`,
    none: "No result",
    noneWhere: "Only the text is searched: not the fields of blocks, the sources or the evidence.",
    where: (count: string, place: string, line: string) => `${count}, ${place}: ${line}`,
    round: "The search goes on from the other end of the text.",
    replaced: (count: number, sections: number) => {
      const words = count > 1 ? `${count} passages replaced` : "1 passage replaced"
      return sections > 1 ? `${words}, in ${sections} sections.` : `${words}.`
    },
    notReplaced: {
      none: "Nothing to replace.",
      same: "It is written so already.",
      moved: "The text has just changed here: nothing is replaced. This is the next result.",
      "too-long": "That would be too much text at once: nothing is replaced.",
      "not-writing": "You cannot write in this text: nothing is replaced."
    }
  }
})
