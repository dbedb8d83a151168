import { defineMessages } from "../messages/catalogue.ts"
import { plural } from "../messages/format.ts"

export const beginMessages = defineMessages({
  fr: {
    newTitle: "Commencer une reco",
    newLead:
      "Un titre suffit. La page s’ouvre avec le plan de la coopérative\u202f: chaque partie dit ce qu’elle attend et montre un exemple.",
    title: "Titre",
    titleHint: "La question ou l’action, comme on la dirait en consultation. Il pourra changer.",
    language: "Langue du texte",
    create: "Ouvrir la page",
    importTitle: "Importer un texte",
    importLead:
      "Un texte Markdown devient un nouveau brouillon. Avant de créer quoi que ce soit, nous montrons ce qui ne peut pas être gardé.",
    file: "Fichier Markdown",
    fileHint: "Un fichier .md ou .mdx, ou collez le texte ci-dessous.",
    text: "Texte",
    preview: "Voir ce qui sera gardé",
    kept: "Ce qui sera créé",
    sections: (titles: string) => `Ces parties auront du texte\u202f: ${titles}.`,
    keptWhole: "Tout le texte peut être gardé.",
    lost: (count: number) =>
      plural("fr", count, {
        one: "Un passage ne peut pas être gardé tel quel",
        other: `${count} passages ne peuvent pas être gardés tels quels`
      }),
    loss: (line: number, message: string) => `Ligne ${line}\u202f: ${message}`,
    untitled: "Sans titre",
    createDraft: "Créer ce brouillon",
    nothingYet: "Rien n’est encore créé.",
    unreadableFile: "Ce fichier n’a pas pu être lu. Essayez de coller son texte.",
    tooLongFile:
      "Ce fichier est trop lourd pour un texte\u202f: il contient peut-être des images. Enlevez-les, ou collez le texte seul.",
    encoding: (name: string) => `Encodage reconnu\u202f: ${name}. Vérifiez les accents.`
  },
  en: {
    newTitle: "Start a reco",
    newLead:
      "A title is enough. The page opens with the cooperative’s outline: each part says what it expects and shows an example.",
    title: "Title",
    titleHint: "The question or the action, as one would say it in a consultation. It can change.",
    language: "Language of the text",
    create: "Open the page",
    importTitle: "Import a text",
    importLead: "A Markdown text becomes a new draft. Before creating anything, we show what cannot be kept.",
    file: "Markdown file",
    fileHint: "A .md or .mdx file, or paste the text below.",
    text: "Text",
    preview: "See what will be kept",
    kept: "What will be created",
    sections: (titles: string) => `These parts will have text: ${titles}.`,
    keptWhole: "The whole text can be kept.",
    lost: (count: number) =>
      plural("en", count, {
        one: "One passage cannot be kept as it is",
        other: `${count} passages cannot be kept as they are`
      }),
    loss: (line: number, message: string) => `Line ${line}: ${message}`,
    untitled: "Untitled",
    createDraft: "Create this draft",
    nothingYet: "Nothing is created yet.",
    unreadableFile: "This file could not be read. Try pasting its text.",
    tooLongFile: "This file is too heavy for a text: it may hold pictures. Take them out, or paste the text alone.",
    encoding: (name: string) => `Encoding recognised: ${name}. Check the accents.`
  }
})
