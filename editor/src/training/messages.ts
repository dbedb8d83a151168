import { defineMessages } from "../messages/catalogue.ts"
import { plural } from "../messages/format.ts"

export const bookletMessages = defineMessages({
  fr: {
    title: "Composer un livret de formation",
    lead: "Choisissez des recos publiées\u202f: le livret a un chapitre pour chacune, un sommaire, les réponses aux quiz, un glossaire et une fiche d’évaluation.",
    language: "Langue du livret",
    find: "Chercher dans les titres",
    recos: "Recos du livret",
    recosHint: "Elles y sont dans l’ordre où vous les choisissez.",
    noneFound: "Aucun titre ne contient ces mots.",
    none: "Aucune reco publiée dans cette langue",
    noneHelp: "Dès qu’une reco est publiée, elle apparaît ici.",
    order: (count: number) =>
      `${count} ${plural("fr", count, { one: "reco choisie", other: "recos choisies" })}, dans cet ordre`,
    noneChosen: "Choisissez au moins une reco.",
    tooMany: (most: number) => `Un livret tient ${most} recos au plus. Retirez-en, ou faites deux livrets.`,
    name: "Titre du livret",
    nameHint: "Par exemple «\u202fSoirée sur la toux\u202f».",
    heldOn: "Date de la séance",
    download: "Télécharger le livret",
    composing: "Le livret se compose. Cela prend quelques secondes, une minute au plus.",
    done: "Le livret est dans vos téléchargements.",
    fileName: (day: string) => `livret-${day}.pdf`
  },
  en: {
    title: "Compose a course booklet",
    lead: "Choose published recos: the booklet has a chapter for each, contents, the answers to the quizzes, a glossary and an evaluation form.",
    language: "Language of the booklet",
    find: "Search in the titles",
    recos: "Recos of the booklet",
    recosHint: "They come in the order in which you choose them.",
    noneFound: "No title contains these words.",
    none: "No published reco in this language",
    noneHelp: "As soon as a reco is published, it appears here.",
    order: (count: number) =>
      `${count} ${plural("en", count, { one: "chosen reco", other: "chosen recos" })}, in this order`,
    noneChosen: "Choose at least one reco.",
    tooMany: (most: number) => `A booklet holds ${most} recos at most. Take some out, or make two booklets.`,
    name: "Title of the booklet",
    nameHint: "For example “An evening about coughs”.",
    heldOn: "Date of the session",
    download: "Download the booklet",
    composing: "The booklet is being composed. This takes a few seconds, a minute at most.",
    done: "The booklet is in your downloads.",
    fileName: (day: string) => `booklet-${day}.pdf`
  }
})
