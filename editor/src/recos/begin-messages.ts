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
      "Un texte de Word, de LibreOffice ou en Markdown devient un nouveau brouillon. Avant de créer quoi que ce soit, nous montrons ce qui ne peut pas être gardé.",
    file: "Fichier",
    fileHint: "Un fichier .docx, .odt ou .md, de 24\u202fMo au plus. Ou collez un texte Markdown ci-dessous.",
    fileChosen: (name: string) => `Fichier choisi\u202f: ${name}`,
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
    line: (line: number) => `Ligne ${line}`,
    otherPassages: (count: number) =>
      plural("fr", count, { one: "Voir un autre passage", other: `Voir les ${count} autres passages` }),
    untitled: "Sans titre",
    createDraft: "Créer ce brouillon",
    nothingYet: "Rien n’est encore créé.",
    unreadableFile: "Ce fichier n’a pas pu être lu. Essayez de coller son texte.",
    textTooLong:
      "Ce fichier est trop long pour un texte\u202f: il contient peut-être des images. Enlevez-les, ou collez le texte seul.",
    encoding: (name: string) => `Encodage reconnu\u202f: ${name}. Vérifiez les accents.`,
    fileTooLarge: "Ce fichier dépasse 24\u202fMo. Retirez-en les images, puis choisissez-le à nouveau."
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
    importLead:
      "A text from Word, from LibreOffice or in Markdown becomes a new draft. Before creating anything, we show what cannot be kept.",
    file: "File",
    fileHint: "A .docx, .odt or .md file, of 24 MB at most. Or paste a Markdown text below.",
    fileChosen: (name: string) => `Chosen file: ${name}`,
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
    line: (line: number) => `Line ${line}`,
    otherPassages: (count: number) =>
      plural("en", count, { one: "See one more passage", other: `See ${count} more passages` }),
    untitled: "Untitled",
    createDraft: "Create this draft",
    nothingYet: "Nothing is created yet.",
    unreadableFile: "This file could not be read. Try pasting its text.",
    textTooLong: "This file is too long for a text: it may hold pictures. Take them out, or paste the text alone.",
    encoding: (name: string) => `Encoding recognised: ${name}. Check the accents.`,
    fileTooLarge: "This file is over 24 MB. Take its pictures out, then choose it again."
  }
})
