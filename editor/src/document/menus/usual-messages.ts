import { defineMessages } from "../../messages/catalogue.ts"

export const usualMessages = defineMessages({
  fr: {
    label: "Gestes usuels",
    undo: { says: "↶ Annuler", keys: "Ctrl Z" },
    redo: { says: "↷ Rétablir", keys: "Ctrl Maj Z" },
    bold: { says: "Gras", keys: "Ctrl B" },
    italic: { says: "Italique", keys: "Ctrl I" },
    heading: { says: "Titre", keys: "# puis espace" },
    bulletList: { says: "• Liste", keys: "- puis espace" },
    orderedList: { says: "1. Liste", keys: "1. puis espace" },
    link: { says: "Lien", keys: "Ctrl K" },
    table: { says: "Tableau", keys: "/tableau" }
  },
  en: {
    label: "Usual gestures",
    undo: { says: "↶ Undo", keys: "Ctrl Z" },
    redo: { says: "↷ Redo", keys: "Ctrl Shift Z" },
    bold: { says: "Bold", keys: "Ctrl B" },
    italic: { says: "Italic", keys: "Ctrl I" },
    heading: { says: "Heading", keys: "# then space" },
    bulletList: { says: "• List", keys: "- then space" },
    orderedList: { says: "1. List", keys: "1. then space" },
    link: { says: "Link", keys: "Ctrl K" },
    table: { says: "Table", keys: "/table" }
  }
})
