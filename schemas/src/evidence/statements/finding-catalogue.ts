/** The attributes in which a statement answers its readers, one for each point where it may go against its evidence. */
export const ANSWERS = [
  "withoutStudies",
  "certaintyReason",
  "gradeReason",
  "strengthReason",
  "directionReason",
  "wordingReason"
] as const
export type Answer = (typeof ANSWERS)[number]

/** What a sentence is filled with, in its own language. */
export type FindingValues = Record<string, string>

interface Entry {
  /** Where a contradiction is answered; null for a doubt, which is a remark. */
  answeredBy: Answer | null
  fr: (values: FindingValues) => string
  en: (values: FindingValues) => string
}

const NB = "\u202f"

/**
 * What may be wrong between a statement and its evidence. A contradiction stops submission until it is mended or answered in its own
 * attribute, which readers see; a doubt stops nothing.
 */
export const STATEMENT_FINDINGS = {
  "rests-on-nothing": {
    answeredBy: "withoutStudies",
    fr: () =>
      "Cette recommandation ne dit pas sur quoi elle repose. Choisissez les critères qui la fondent, ou écrivez pourquoi elle ne repose sur aucune étude.",
    en: () =>
      "This recommendation does not say what it rests on. Choose the outcomes that carry it, or write why it rests on no study."
  },
  "certainty-against-outcomes": {
    answeredBy: "certaintyReason",
    fr: ({ stated, computed }) =>
      `La recommandation affiche une ${stated}, ses critères donnent une ${computed}. Gardez celle des critères, ou écrivez pourquoi une autre.`,
    en: ({ stated, computed }) =>
      `The recommendation shows ${stated}, its outcomes give ${computed}. Keep that of the outcomes, or write why another.`
  },
  "certainty-not-graded": {
    answeredBy: "certaintyReason",
    fr: ({ stated }) =>
      `La recommandation affiche une ${stated}, mais aucune évaluation commune ne la donne. Faites évaluer ses critères, laissez «${NB}non évaluée${NB}», ou écrivez d’où vient cette certitude.`,
    en: ({ stated }) =>
      `The recommendation shows ${stated}, but no agreed grading gives it. Have its outcomes graded, leave “not assessed”, or write where this certainty comes from.`
  },
  "grade-above-design": {
    answeredBy: "gradeReason",
    fr: ({ grade, designs }) =>
      `Le grade ${grade} de la HAS demande de meilleures études que celles de ses critères (${designs}). Changez le grade, ou écrivez pourquoi il est juste.`,
    en: ({ grade, designs }) =>
      `HAS grade ${grade} asks for stronger studies than those of its outcomes (${designs}). Change the grade, or write why it is right.`
  },
  "grade-above-certainty": {
    answeredBy: "gradeReason",
    fr: ({ grade, held }) =>
      `Le grade ${grade} de la HAS ne va pas avec des preuves de ${held}. Changez le grade, ou écrivez pourquoi il est juste.`,
    en: ({ grade, held }) =>
      `HAS grade ${grade} does not go with evidence of ${held}. Change the grade, or write why it is right.`
  },
  "grade-without-studies": {
    answeredBy: "gradeReason",
    fr: ({ grade }) =>
      `Le grade ${grade} de la HAS parle d’études, et cette recommandation n’en montre aucune. Choisissez les critères qui la fondent, prenez «${NB}Accord d’experts${NB}», ou écrivez d’où vient ce grade.`,
    en: ({ grade }) =>
      `HAS grade ${grade} speaks of studies, and this recommendation shows none. Choose the outcomes that carry it, take “Expert agreement”, or write where this grade comes from.`
  },
  "strong-on-low": {
    answeredBy: "strengthReason",
    fr: ({ held }) =>
      `La recommandation est forte alors que ses preuves ont une ${held}. Rendez-la conditionnelle, ou écrivez pourquoi elle est forte quand même.`,
    en: ({ held }) =>
      `The recommendation is strong although its evidence has ${held}. Make it conditional, or write why it is strong all the same.`
  },
  "strong-on-unassessed": {
    answeredBy: "strengthReason",
    fr: () =>
      "La recommandation est forte alors que la certitude de ses preuves n’est pas évaluée. Faites évaluer ses critères, rendez-la conditionnelle, ou écrivez pourquoi elle est forte quand même.",
    en: () =>
      "The recommendation is strong although the certainty of its evidence is not assessed. Have its outcomes graded, make it conditional, or write why it is strong all the same."
  },
  "recommends-harm": {
    answeredBy: "directionReason",
    fr: ({ harms }) =>
      `La recommandation est en faveur, et les études montrent un effet nuisible (${harms}). Changez le sens, ou écrivez pourquoi ce sens est juste.`,
    en: ({ harms }) =>
      `The recommendation is in favour, and the studies show a harmful effect (${harms}). Change the direction, or write why it is right.`
  },
  "advises-against-gain": {
    answeredBy: "directionReason",
    fr: ({ gains }) =>
      `La recommandation est en défaveur, et les études montrent un bénéfice (${gains}). Changez le sens, ou écrivez pourquoi ce sens est juste.`,
    en: ({ gains }) =>
      `The recommendation is against, and the studies show a benefit (${gains}). Change the direction, or write why it is right.`
  },
  "claims-too-much": {
    answeredBy: "wordingReason",
    fr: ({ held, example }) =>
      `Les mots de la recommandation sont plus sûrs que ses preuves, qui ont une ${held}. Écrivez par exemple «${NB}${example}${NB}», ou dites pourquoi ces mots.`,
    en: ({ held, example }) =>
      `The words of the recommendation are surer than its evidence, which has ${held}. Write for instance “${example}”, or say why these words.`
  },
  "claims-unassessed": {
    answeredBy: "wordingReason",
    fr: () =>
      "La recommandation annonce un effet alors que la certitude de ses preuves n’est pas évaluée. Faites évaluer ses critères, retirez cette affirmation, ou dites pourquoi ces mots.",
    en: () =>
      "The recommendation claims an effect although the certainty of its evidence is not assessed. Have its outcomes graded, take the claim out, or say why these words."
  },
  "verb-too-strong": {
    answeredBy: "wordingReason",
    fr: () =>
      `Le texte dit «${NB}nous recommandons${NB}», mais la force choisie est conditionnelle. Écrivez «${NB}nous suggérons${NB}», changez la force, ou dites pourquoi ces mots.`,
    en: () =>
      "The text says “we recommend”, but the chosen strength is conditional. Write “we suggest”, change the strength, or say why these words."
  },
  "words-against-direction": {
    answeredBy: "wordingReason",
    fr: () =>
      `Le texte demande de ne pas faire, mais le sens choisi est «${NB}En faveur${NB}». Changez le sens, ou dites pourquoi ces mots.`,
    en: () =>
      "The text asks not to do something, but the chosen direction is “For”. Change the direction, or say why these words."
  },
  "agreement-alone": {
    answeredBy: null,
    fr: () =>
      "Cette recommandation ne repose sur aucun critère. Dites en une phrase sur quoi le groupe s’est mis d’accord.",
    en: () => "This recommendation rests on no outcome. Say in one sentence what the group agreed on."
  },
  "harm-beside-gain": {
    answeredBy: null,
    fr: ({ harms }) =>
      `Les études montrent aussi un effet nuisible (${harms}). Dites dans «${NB}Pourquoi${NB}» ce qui l’emporte.`,
    en: ({ harms }) => `The studies also show a harmful effect (${harms}). Say in “Why” what outweighs it.`
  },
  "gain-beside-harm": {
    answeredBy: null,
    fr: ({ gains }) =>
      `Les études montrent aussi un bénéfice (${gains}). Dites dans «${NB}Pourquoi${NB}» ce qui l’emporte.`,
    en: ({ gains }) => `The studies also show a benefit (${gains}). Say in “Why” what outweighs it.`
  },
  "effect-open": {
    answeredBy: null,
    fr: () =>
      "La recommandation est forte, et aucun de ses critères ne montre un effet d’un seul côté. Vérifiez que la force est juste.",
    en: () =>
      "The recommendation is strong, and none of its outcomes shows an effect on one side alone. Check that the strength is right."
  },
  "either-but-one-sided": {
    answeredBy: null,
    fr: () =>
      "La recommandation laisse le choix, et ses critères vont tous du même côté. Vérifiez que le sens est juste.",
    en: () =>
      "The recommendation leaves the choice, and its outcomes all point one way. Check that the direction is right."
  },
  "good-or-bad-unsaid": {
    answeredBy: null,
    fr: ({ unsaid }) =>
      `Rien ne dit encore si l’effet est bon ou mauvais pour la personne (${unsaid})${NB}: le sens n’a pas pu être vérifié.`,
    en: ({ unsaid }) =>
      `Nothing says yet whether the effect is good or bad for the person (${unsaid}): the direction could not be checked.`
  },
  "design-unsaid": {
    answeredBy: null,
    fr: ({ grade }) =>
      `Le type d’études de ses critères n’est pas dit${NB}: le grade ${grade} n’a pas pu être vérifié. Remplissez «${NB}Type d’études${NB}».`,
    en: ({ grade }) =>
      `The design of the studies of its outcomes is not said: grade ${grade} could not be checked. Fill in “Kind of studies”.`
  },
  "claims-too-little": {
    answeredBy: null,
    fr: ({ held, example }) =>
      `Les mots de la recommandation sont moins sûrs que ses preuves, qui ont une ${held}. On peut écrire «${NB}${example}${NB}».`,
    en: ({ held, example }) =>
      `The words of the recommendation are less sure than its evidence, which has ${held}. One may write “${example}”.`
  },
  "claim-on-nothing": {
    answeredBy: null,
    fr: () => "La recommandation annonce un effet sans montrer d’étude. Vérifiez ces mots.",
    en: () => "The recommendation claims an effect without showing a study. Check these words."
  },
  "verb-too-weak": {
    answeredBy: null,
    fr: () =>
      `Le texte dit «${NB}nous suggérons${NB}», mais la force choisie est forte. Écrivez «${NB}nous recommandons${NB}», ou changez la force.`,
    en: () =>
      "The text says “we suggest”, but the chosen strength is strong. Write “we recommend”, or change the strength."
  },
  "critical-left-out": {
    answeredBy: null,
    fr: ({ leftOut }) =>
      `Un critère critique de la même question n’est pas choisi (${leftOut}). Vérifiez qu’il ne pèse pas sur cette recommandation.`,
    en: ({ leftOut }) =>
      `A critical outcome of the same question is not chosen (${leftOut}). Check that it does not bear on this recommendation.`
  }
} as const satisfies Record<string, Entry>

export type StatementFindingCode = keyof typeof STATEMENT_FINDINGS
