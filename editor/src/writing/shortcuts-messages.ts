import { defineMessages } from "../messages/catalogue.ts"

export const shortcutsMessages = defineMessages({
  fr: {
    title: "Écrire au clavier",
    rows: {
      insert: { keys: "/", effect: "Insérer une recommandation, un tableau, une image…" },
      heading: { keys: "# puis espace", effect: "Titre\u202f; ## pour un sous-titre" },
      bold: { keys: "Ctrl B", effect: "Gras" },
      italic: { keys: "Ctrl I", effect: "Italique" },
      superscript: { keys: "Ctrl .", effect: "Exposant\u202f: 10³" },
      subscript: { keys: "Ctrl ,", effect: "Indice\u202f: H₂O" },
      link: { keys: "Ctrl K", effect: "Poser un lien" },
      term: { keys: "Ctrl Maj E", effect: "Expliquer un mot" },
      cite: { keys: "Ctrl Maj C", effect: "Citer une source" },
      find: { keys: "Ctrl F", effect: "Chercher dans le texte\u202f; une seconde fois, dans toute la page" },
      replace: { keys: "Ctrl H", effect: "Chercher et remplacer" },
      nextFound: {
        keys: "F3, ou Entrée",
        effect: "Résultat suivant\u202f; avec Maj, le précédent\u202f; Échap revient au texte"
      },
      undo: { keys: "Ctrl Z", effect: "Annuler votre dernier changement, ou ce que la page a mis en français" },
      redo: { keys: "Ctrl Maj Z", effect: "Le rétablir" },
      softBreak: { keys: "Maj Entrée", effect: "Aller à la ligne sans nouveau paragraphe" },
      leave: { keys: "Ctrl Entrée", effect: "Sortir d’un bloc et écrire après lui" },
      remark: { keys: "Ctrl Alt M", effect: "Faire une remarque sur les mots choisis" },
      remarkHere: { keys: "Alt Entrée", effect: "Aller à la remarque sur ces mots\u202f; Échap revient au texte" },
      formatting: { keys: "Alt F10", effect: "Aller à la mise en forme des mots choisis" },
      selectAll: { keys: "Ctrl A", effect: "Choisir la partie, puis tout le texte" },
      fields: { keys: "Tab", effect: "Aller aux champs du bloc (sa force, son délai…), ou à ce qui suit" },
      back: { keys: "Échap", effect: "Revenir des champs au texte du bloc" },
      source: { keys: "Entrée sur un renvoi", effect: "Voir la source citée" }
    },
    apple: "Sur un Mac, ⌘ remplace Ctrl\u202f; pour remplacer des mots, ⌘ Maj H."
  },
  en: {
    title: "Writing with the keyboard",
    rows: {
      insert: { keys: "/", effect: "Insert a recommendation, a table, an image…" },
      heading: { keys: "# then space", effect: "Heading; ## for a smaller one" },
      bold: { keys: "Ctrl B", effect: "Bold" },
      italic: { keys: "Ctrl I", effect: "Italic" },
      superscript: { keys: "Ctrl .", effect: "Superscript: 10³" },
      subscript: { keys: "Ctrl ,", effect: "Subscript: H₂O" },
      link: { keys: "Ctrl K", effect: "Set a link" },
      term: { keys: "Ctrl Shift E", effect: "Explain a word" },
      cite: { keys: "Ctrl Shift C", effect: "Cite a source" },
      find: { keys: "Ctrl F", effect: "Find in the text; pressed again, in the whole page" },
      replace: { keys: "Ctrl H", effect: "Find and replace" },
      nextFound: {
        keys: "F3, or Enter",
        effect: "Next result; with Shift, the one before; Escape goes back to the text"
      },
      undo: { keys: "Ctrl Z", effect: "Undo your last change, or what the page has set in French" },
      redo: { keys: "Ctrl Shift Z", effect: "Redo it" },
      softBreak: { keys: "Shift Enter", effect: "New line without a new paragraph" },
      leave: { keys: "Ctrl Enter", effect: "Leave a block and write after it" },
      remark: { keys: "Ctrl Alt M", effect: "Make a remark on the selected words" },
      remarkHere: { keys: "Alt Enter", effect: "Go to the remark on these words; Escape goes back to the text" },
      formatting: { keys: "Alt F10", effect: "Go to the formatting of the selected words" },
      selectAll: { keys: "Ctrl A", effect: "Select the section, then the whole text" },
      fields: { keys: "Tab", effect: "Go to the fields of the block (its strength, its delay…), or to what follows" },
      back: { keys: "Escape", effect: "Back from the fields to the text of the block" },
      source: { keys: "Enter on a pointer", effect: "See the cited source" }
    },
    apple: "On a Mac, ⌘ replaces Ctrl; to replace words, ⌘ Shift H."
  }
})
