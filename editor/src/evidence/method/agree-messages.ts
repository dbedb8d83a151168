import { defineMessages } from "../../messages/catalogue.ts"

/** How far a reco is filled in for AGREE II. */
export const agreeMessages = defineMessages({
  fr: {
    title: "Où en est la reco pour AGREE II",
    lead: "AGREE II est la grille internationale qui sert à juger une recommandation. Voici ce qui est rempli et ce qui est vide. Si ce qui est rempli suffit, seules des personnes peuvent le dire.",
    noScore:
      "Ceci n’est pas une note. AGREE II se note à plusieurs personnes, qui lisent la reco entière. Nos mots ne sont pas ceux de la grille.",
    source: "D’après Brouwers M. et coll., CMAJ 2010\u202f; 182\u202f: E839-842.",
    item: (number: number) => `Point ${number}`,
    states: {
      empty: "vide",
      incomplete: "incomplet",
      "to-judge": "rempli, à juger"
    },
    wanting: {
      statements: "Sans preuve reliée ni source citée\u202f:",
      vague: "Mots vagues trouvés\u202f:",
      people: {
        team: "Sans parcours décrit\u202f:",
        questions: "N’ont pas déclaré leurs liens\u202f:"
      }
    },
    places: {
      method: (field: string) => `Remplir «\u202f${field}\u202f»`,
      text: (section: string) => `Aller à la section «\u202f${section}\u202f» du texte`,
      questions: "Aller aux questions",
      decision: "Aller de la preuve à la décision",
      options: "Aller aux options",
      team: "Aller à l’équipe",
      readings: "Aller aux lectures"
    }
  },
  en: {
    title: "How far the reco is for AGREE II",
    lead: "AGREE II is the international instrument by which a guideline is judged. Here is what is filled in and what is empty. Whether what is filled in is enough, people alone can say.",
    noScore:
      "This is no score. AGREE II is scored by several people who read the whole reco. The words here are ours, not those of the instrument.",
    source: "After Brouwers M. et al., CMAJ 2010;182:E839-842.",
    item: (number: number) => `Item ${number}`,
    states: {
      empty: "empty",
      incomplete: "incomplete",
      "to-judge": "filled in, to be judged"
    },
    wanting: {
      statements: "Without evidence or a cited source:",
      vague: "Vague words found:",
      people: {
        team: "Background not described:",
        questions: "Have not declared their interests:"
      }
    },
    places: {
      method: (field: string) => `Fill in “${field}”`,
      text: (section: string) => `Go to the section “${section}” of the text`,
      questions: "Go to the questions",
      decision: "Go from evidence to decision",
      options: "Go to the options",
      team: "Go to the team",
      readings: "Go to the readings"
    }
  }
})
