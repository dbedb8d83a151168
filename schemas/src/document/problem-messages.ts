import type { Language } from "../vocabulary/closed-lists.ts"

/** Everything `checkDocument` can find. An error stops the review; a warning is advice. */
export const DOCUMENT_PROBLEMS = {
  "title-empty": "error",
  "section-missing": "error",
  "section-twice": "error",
  "section-order": "error",
  "in-brief-empty": "error",
  "pico-missing": "error",
  "pico-part-empty": "error",
  "pico-part-missing": "error",
  "pico-part-twice": "error",
  "pico-question-unknown": "error",
  "statement-missing": "error",
  "statement-empty": "error",
  "strength-missing": "error",
  "direction-missing": "error",
  "warning-sign-empty": "error",
  "id-missing": "error",
  "id-twice": "error",
  "figure-without-alt": "error",
  "figure-without-image": "error",
  "citation-unknown": "error",
  "citation-empty": "error",
  "table-irregular": "error",
  "quiz-without-answer": "error",
  "quiz-incomplete": "error",
  "alternative-without-name": "error",
  "evidence-table-empty": "error",
  "evidence-table-unknown": "error",
  "link-address": "error",
  "term-without-definition": "error",
  "citation-retracted": "warning",
  "citation-superseded": "warning",
  "citation-unreachable": "warning",
  "statement-uncited": "warning",
  "section-empty": "warning",
  "heading-empty": "warning",
  "has-grade-missing": "warning",
  "warning-signs-missing": "warning",
  "sign-left-out": "warning",
  "text-too-long": "warning"
} as const satisfies Record<string, "error" | "warning">

export type DocumentProblemCode = keyof typeof DOCUMENT_PROBLEMS

/** For each problem, one sentence that says what to do. */
export const PROBLEM_MESSAGES: Record<DocumentProblemCode, Record<Extract<Language, "fr" | "en">, string>> = {
  "title-empty": { fr: "Donnez un titre à la reco.", en: "Give the reco a title." },
  "section-missing": {
    fr: "Il manque une section du plan. Ajoutez-la dans «\u202fCe qui manque\u202f», à côté du texte.",
    en: "A section of the outline is missing. Add it from “What is missing”, beside the text."
  },
  "section-twice": {
    fr: "Cette section est là deux fois. Réunissez-les dans «\u202fCe qui manque\u202f», à côté du texte.",
    en: "This section is there twice. Join them from “What is missing”, beside the text."
  },
  "section-order": {
    fr: "Cette section n’est pas à sa place dans le plan. Remettez-la dans «\u202fCe qui manque\u202f», à côté du texte.",
    en: "This section is not in its place in the outline. Put it back from “What is missing”, beside the text."
  },
  "in-brief-empty": {
    fr: "Écrivez «\u202fEn bref\u202f»\u202f: l’essentiel, en mots simples.",
    en: "Write “In brief”: the essential, in plain words."
  },
  "pico-missing": {
    fr: "Ajoutez la question clinique, en quatre parties.",
    en: "Add the clinical question, in four parts."
  },
  "pico-part-empty": {
    fr: "Complétez cette partie de la question.",
    en: "Fill in this part of the question."
  },
  "pico-part-missing": {
    fr: "Il manque une partie de la question (pour qui, que proposer, comparé à quoi, ce qui compte). Ajoutez-la.",
    en: "A part of the question is missing (for whom, what, compared with what, what matters). Add it."
  },
  "pico-part-twice": {
    fr: "Cette partie de la question est là deux fois. Réunissez les deux.",
    en: "This part of the question is there twice. Bring the two together."
  },
  "pico-question-unknown": {
    fr: "La question des preuves que montre cette question clinique n’existe plus dans cette reco. Choisissez-en une autre, ou écrivez la question dans le texte.",
    en: "The question of the evidence that this clinical question shows no longer exists in this reco. Choose another, or write the question in the text."
  },
  "strength-missing": {
    fr: "Dites la force de cette recommandation\u202f: forte, conditionnelle ou bonne pratique.",
    en: "Say how strong this recommendation is: strong, conditional or good practice."
  },
  "direction-missing": {
    fr: "Dites le sens de cette recommandation\u202f: en faveur, en défaveur, l’une ou l’autre option, ou moins de danger.",
    en: "Say the direction of this recommendation: for, against, either option, or less danger."
  },
  "statement-missing": {
    fr: "Écrivez au moins une recommandation.",
    en: "Write at least one recommendation."
  },
  "statement-empty": {
    fr: "Écrivez le texte de cette recommandation, ou retirez-la.",
    en: "Write the text of this recommendation, or remove it."
  },
  "warning-sign-empty": {
    fr: "Décrivez ce signe d’alerte, ou retirez-le.",
    en: "Describe this warning sign, or remove it."
  },
  "id-missing": {
    fr: "Cet élément n’a pas d’identifiant. Coupez-le et collez-le à la même place pour lui en donner un.",
    en: "This element has no identifier. Cut it and paste it back in place to give it one."
  },
  "id-twice": {
    fr: "Deux éléments ont le même identifiant. Coupez le second et collez-le à la même place.",
    en: "Two elements have the same identifier. Cut the second and paste it back in place."
  },
  "figure-without-alt": {
    fr: "Décrivez cette image pour les personnes qui ne la voient pas.",
    en: "Describe this picture for people who do not see it."
  },
  "figure-without-image": {
    fr: "Ajoutez l’image de cette figure, ou retirez la figure.",
    en: "Add the picture of this figure, or remove the figure."
  },
  "citation-unknown": {
    fr: "Cette source n’est pas dans la liste des références. Ajoutez-la, ou retirez l’appel.",
    en: "This source is not in the list of references. Add it, or remove the citation."
  },
  "citation-empty": {
    fr: "Choisissez la source de cet appel, ou retirez-le.",
    en: "Choose the source of this citation, or remove it."
  },
  "table-irregular": {
    fr: "Les lignes de ce tableau n’ont pas toutes le même nombre de cases. Ajoutez les cases qui manquent.",
    en: "The rows of this table do not all have the same number of cells. Add the missing cells."
  },
  "quiz-without-answer": {
    fr: "Cochez au moins une bonne réponse à cette question.",
    en: "Mark at least one right answer to this question."
  },
  "quiz-incomplete": {
    fr: "Écrivez la question et chacune de ses réponses.",
    en: "Write the question and each of its answers."
  },
  "alternative-without-name": {
    fr: "Donnez le nom de cette plante ou de cette alternative.",
    en: "Give the name of this plant or alternative."
  },
  "evidence-table-empty": {
    fr: "Choisissez la question dont ce tableau montre les preuves, ou retirez le tableau.",
    en: "Choose the question whose evidence this table shows, or remove the table."
  },
  "evidence-table-unknown": {
    fr: "La question de ce tableau des preuves n’existe plus dans cette reco. Choisissez-en une autre, ou retirez le tableau.",
    en: "The question of this evidence table no longer exists in this reco. Choose another, or remove the table."
  },
  "link-address": {
    fr: "L’adresse de ce lien est incomplète ou n’est pas permise. Corrigez-la, ou retirez le lien.",
    en: "The address of this link is incomplete or not allowed. Correct it, or remove the link."
  },
  "term-without-definition": {
    fr: "Expliquez ce mot en une phrase, ou retirez l’explication.",
    en: "Explain this word in one sentence, or remove the explanation."
  },
  "citation-retracted": {
    fr: "Ce passage cite une source rétractée. Retirez-la, ou dites dans le texte pourquoi elle reste.",
    en: "This passage cites a retracted source. Remove it, or say in the text why it stays."
  },
  "citation-superseded": {
    fr: "Ce passage cite une édition que son auteur a remplacée. Lisez la nouvelle et citez-la, ou dites dans le texte pourquoi l’ancienne reste.",
    en: "This passage cites an edition that its author has replaced. Read the new one and cite it, or say in the text why the old one stays."
  },
  "citation-unreachable": {
    fr: "Ce passage cite une source que l’on ne trouve plus en ligne. Cherchez-en une autre adresse, ou une autre source.",
    en: "This passage cites a source that can no longer be reached. Look for another address, or another source."
  },
  "statement-uncited": {
    fr: "Cette recommandation ne cite aucune source. Citez-en une, ou dites qu’elle repose sur un accord.",
    en: "This recommendation cites no source. Cite one, or say that it rests on agreement."
  },
  "section-empty": {
    fr: "Cette section est vide. Remplissez-la, ou écrivez pourquoi il n’y a rien à dire.",
    en: "This section is empty. Fill it in, or write why there is nothing to say."
  },
  "heading-empty": {
    fr: "Ce titre est vide. Écrivez-le ou retirez-le.",
    en: "This heading is empty. Write or remove it."
  },
  "has-grade-missing": {
    fr: "Aucun grade de la HAS n’est donné. Choisissez-le si le groupe l’a établi.",
    en: "No HAS grade is given. Choose it if the group has set it."
  },
  "warning-signs-missing": {
    fr: "Aucun signe d’alerte n’est décrit. Ajoutez-en un, ou écrivez qu’il n’y en a pas.",
    en: "No warning sign is described. Add one, or write that there is none."
  },
  "sign-left-out": {
    fr: "Ce signe d’alerte n’a pas été retrouvé dans la version pour tout le monde. Dites-le, avec qui appeler.",
    en: "This warning sign was not found in the version for everyone. Tell it, with whom to call."
  },
  "text-too-long": {
    fr: "«\u202fEn bref\u202f» dépasse 250 mots. Gardez l’essentiel et déplacez le reste.",
    en: "“In brief” is over 250 words. Keep the essential and move the rest."
  }
}
