import { BLOCK_LABELS } from "@recos/schemas/document/block-labels"
import { defineMessages } from "../../messages/catalogue.ts"

/** What can be inserted, and by which other words people look for it. */
export const slashMessages = defineMessages({
  fr: {
    label: "Insérer",
    none: "Rien ne porte ce nom",
    items: {
      link: { name: "Lien", hint: "Vers une page ou une adresse", also: "url adresse site web" },
      date: { name: "Date du jour", hint: "En toutes lettres", also: "aujourd’hui jour" },
      statement: { name: BLOCK_LABELS.statement.fr, hint: "Avec sa force et sa certitude", also: "reco avis conseil" },
      warningSign: { name: BLOCK_LABELS.warningSign.fr, hint: "Avec son délai", also: "urgence danger drapeau rouge" },
      alternative: {
        name: BLOCK_LABELS.alternative.fr,
        hint: "Préparation, statut, précautions",
        also: "plante moyen médicament tisane"
      },
      quiz: { name: BLOCK_LABELS.quiz.fr, hint: "Réponses et corrigé", also: "quiz qcm test" },
      pico: { name: BLOCK_LABELS.pico.fr, hint: "Pour qui, quoi, comparé à quoi", also: "question clinique" },
      heading: { name: "Titre", hint: "Un titre dans la partie", also: "h1 h2 h3 titre" },
      subheading: { name: "Sous-titre", hint: "Un titre plus petit", also: "h4 titre" },
      bulletList: { name: "Liste à puces", hint: "Sans ordre", also: "puces tirets énumération" },
      orderedList: { name: "Liste numérotée", hint: "Des étapes", also: "numéros étapes" },
      blockquote: { name: "Citation de paroles", hint: "Les mots de quelqu’un", also: "paroles guillemets témoignage" },
      table: { name: BLOCK_LABELS.table.fr, hint: "Trois colonnes, à compléter", also: "grille excel" },
      evidenceTable: {
        name: BLOCK_LABELS.evidenceTable.fr,
        hint: "Les résultats d’une question, à jour",
        also: "preuves résultats grade"
      },
      figure: {
        name: BLOCK_LABELS.figure.fr,
        hint: "Avec son texte de remplacement",
        also: "image photo schéma dessin"
      },
      citation: {
        name: "Citer une source",
        hint: "Un renvoi numéroté",
        also: "note renvoi référence bibliographie bas de page"
      }
    }
  },
  en: {
    label: "Insert",
    none: "Nothing has this name",
    items: {
      link: { name: "Link", hint: "To a page or an address", also: "url address website" },
      date: { name: "Today’s date", hint: "Written out", also: "today day" },
      statement: { name: BLOCK_LABELS.statement.en, hint: "With its strength and certainty", also: "reco advice" },
      warningSign: {
        name: BLOCK_LABELS.warningSign.en,
        hint: "With how fast to act",
        also: "emergency danger red flag"
      },
      alternative: {
        name: BLOCK_LABELS.alternative.en,
        hint: "Preparation, status, precautions",
        also: "plant medicine herbal"
      },
      quiz: { name: BLOCK_LABELS.quiz.en, hint: "Answers with explanations", also: "quiz mcq test" },
      pico: { name: BLOCK_LABELS.pico.en, hint: "For whom, what, compared with what", also: "clinical question" },
      heading: { name: "Heading", hint: "A heading in the section", also: "h1 h2 h3 title" },
      subheading: { name: "Subheading", hint: "A smaller heading", also: "h4 title" },
      bulletList: { name: "Bullet list", hint: "No order", also: "bullets dashes" },
      orderedList: { name: "Numbered list", hint: "Steps", also: "numbers steps" },
      blockquote: { name: "Quotation", hint: "Somebody’s words", also: "words quote testimony" },
      table: { name: BLOCK_LABELS.table.en, hint: "Three columns to fill", also: "grid excel" },
      evidenceTable: {
        name: BLOCK_LABELS.evidenceTable.en,
        hint: "The findings of a question, up to date",
        also: "evidence results grade"
      },
      figure: { name: BLOCK_LABELS.figure.en, hint: "With its alternative text", also: "image photo picture drawing" },
      citation: { name: "Cite a source", hint: "A numbered pointer", also: "note footnote reference bibliography" }
    }
  }
})
