import { defineMessages } from "../messages/catalogue.ts"

export const asideMessages = defineMessages({
  fr: {
    title: (count: number) =>
      count === 1 ? "Des mots sont mis de côté" : `Des mots sont mis de côté, de ${count} passages`,
    body: "Leur passage a changé ou a été retiré pendant qu’on les écrivait. Ils restent sur cet appareil jusqu’à votre choix.",
    mine: "Écrits par vous",
    by: (name: string) => `Écrits par ${name}`,
    byOther: "Écrits par une autre personne",
    inSection: (heading: string) => `dans «\u202f${heading}\u202f»`,
    after: (words: string) => `après «\u202f${words}\u202f»`,
    putBack: "Remettre ici",
    putBackNamed: (words: string) => `Remettre ici\u202f: ${words}`,
    howToPut: "Placez le curseur dans le texte là où ils doivent aller, puis «\u202fRemettre ici\u202f».",
    noPlace: "Ces mots ne peuvent pas aller là où est le curseur. Placez-le dans un paragraphe.",
    copy: "Copier",
    copied: "Copié",
    drop: "Écarter",
    dropNamed: (words: string) => `Écarter\u202f: ${words}`
  },
  en: {
    title: (count: number) => (count === 1 ? "Words were set aside" : `Words were set aside, from ${count} passages`),
    body: "Their passage was changed or removed while they were being written. They stay on this device until you decide.",
    mine: "Written by you",
    by: (name: string) => `Written by ${name}`,
    byOther: "Written by somebody else",
    inSection: (heading: string) => `in “${heading}”`,
    after: (words: string) => `after “${words}”`,
    putBack: "Put back here",
    putBackNamed: (words: string) => `Put back here: ${words}`,
    howToPut: "Place the caret in the text where they should go, then “Put back here”.",
    noPlace: "These words cannot go where the caret is. Place it in a paragraph.",
    copy: "Copy",
    copied: "Copied",
    drop: "Discard",
    dropNamed: (words: string) => `Discard: ${words}`
  }
})
