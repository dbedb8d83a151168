import { defineMessages } from "../../messages/catalogue.ts"

/** What is told where nothing can be done: apart from the words of threads, which come with their panel. */
export const askedMessages = defineMessages({
  fr: {
    noSelection: "Choisissez d’abord des mots d’une même partie du texte.",
    noneHere: "Aucune remarque à cet endroit du texte.",
    mayNot: "Vous ne pouvez pas faire de remarque sur cette reco."
  },
  en: {
    noSelection: "First select words of one section of the text.",
    noneHere: "No remark at this place of the text.",
    mayNot: "You cannot make a remark on this reco."
  }
})
