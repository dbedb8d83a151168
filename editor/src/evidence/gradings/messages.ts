import { defineMessages } from "../../messages/catalogue.ts"
import { plural } from "../../messages/format.ts"
import type { InterfaceLanguage } from "../../messages/interface-language.ts"

const outcomes = (language: InterfaceLanguage, count: number, forms: { one: string; other: string }) =>
  `${count} ${plural(language, count, forms)}`

export const gradingMessages = defineMessages({
  fr: {
    title: "Évaluation de la certitude",
    lead: "Deux personnes évaluent chacune seule, puis se rencontrent. Les trois évaluations sont gardées.",
    hidden: "Le regard de l’autre reste caché jusqu’à ce que vous ayez signé tous les deux.",
    mine: "Mon évaluation",
    estimateMoved: "L’estimation a changé depuis que vous l’avez évaluée. Relisez-la avant de signer.",
    estimateRead: "J’ai relu l’estimation",
    outdated: "Évalué sur une estimation plus ancienne.",
    saved: "Enregistré. Vous seul voyez cette évaluation.",
    saving: "Enregistrement…",
    notSaved: "Pas encore enregistré. Ce que vous avez écrit reste sur cette page.",
    keepHere: "Enregistrer ce qui est sur cette page",
    lacking: "Avant de signer",
    lacks: {
      judgement: (name: string) => `${name} : à juger`,
      why: (name: string) => `${name} : dites pourquoi`
    },
    sign: "Signer mon évaluation",
    signHint: "Vous pourrez reprendre votre signature tant que l’autre personne n’a pas signé.",
    signed: (day: string) => `Vous avez signé le ${day}.`,
    signedBy: (name: string, day: string) => `${name} a signé le ${day}.`,
    signedAside: (name: string) =>
      `${name} a déclaré un lien d’intérêts après avoir signé : cette évaluation est gardée mais ne compte plus. Une autre personne évalue à sa place.`,
    setAside:
      "Vous avez déclaré un lien d’intérêts après avoir signé. Votre évaluation est gardée mais ne compte plus, et une autre personne évalue ce critère.",
    nobodySigned: "Personne n’a encore signé d’évaluation de ce critère.",
    oneSigned: "Une évaluation est signée. Une deuxième personne doit évaluer ce critère.",
    takeBack: "Reprendre ma signature",
    takeBackOutdated: "Évaluer de nouveau",
    takeBackOutdatedHint:
      "L’estimation a changé. Vous pouvez reprendre votre évaluation : l’autre redevient cachée, et l’évaluation commune est à refaire.",
    byTwo: "Deux personnes ont déjà signé leur évaluation de ce critère : une troisième ne compterait pas.",
    draftKept: "Votre brouillon est gardé.",
    closed: {
      status: "Les évaluations se donnent tant que la reco est un brouillon ou en révision.",
      "team-role": "Votre rôle dans l’équipe permet de lire les évaluations, pas d’en donner.",
      "not-in-team": "Les évaluations se donnent dans l’équipe de la reco.",
      "interest-undeclared": "Déclarez d’abord vos liens d’intérêts sur cette question.",
      "interest-linked":
        "Vous avez déclaré un lien d’intérêts sur cette question : d’autres personnes évaluent ses preuves."
    },
    live: {
      title: "Certitude à ce stade",
      none: "Choisissez un point de départ.",
      warnings: {
        "raised-from-high":
          "On n’augmente pas d’habitude la certitude d’études randomisées. Vérifiez, ou dites pourquoi.",
        "raised-and-lowered": "On n’augmente d’habitude que sans raison de baisser. Vérifiez que les deux sont voulus.",
        "extremely-serious": "Une réserve de trois niveaux est rare. Dites bien pourquoi.",
        "beyond-scale": "Les raisons vont plus loin que l’échelle : la certitude s’arrête au bout."
      }
    },
    both: {
      title: "Les deux évaluations, côte à côte",
      same: "Même niveau : il est repris, avec les mots des deux.",
      alike: (level: string) => `Même niveau : ${level}.`,
      agreeing: (count: number, all: number) => `Même niveau sur ${count} point${count > 1 ? "s" : ""} de ${all}`,
      different: "Niveaux différents",
      changeAnyway: "Choisir un autre niveau",
      aside: "mise de côté"
    },
    together: {
      title: "Évaluation commune",
      lead: "Là où vous différez, choisissez ensemble un niveau et dites pourquoi il reste ainsi.",
      equal: "Vous avez jugé pareil partout. Il n’y a plus qu’à arrêter cette évaluation.",
      level: "Niveau retenu",
      why: "Pourquoi ce niveau",
      choose: "À choisir ensemble",
      favours: "Ce critère parle en faveur de…",
      favoursHint: "Pour la certitude de la question entière : des critères de sens contraires appellent la prudence.",
      favoursChoices: {
        intervention: "ce qui est proposé",
        comparison: "ce à quoi on le compare",
        unclear: "ni l’un ni l’autre, ou on ne sait pas"
      },
      suffices: "À lui seul, ce critère suffirait à porter la recommandation",
      sufficesHint:
        "Si oui, et si tous les critères critiques vont dans le même sens, sa certitude peut être celle de la question.",
      yes: "Oui",
      no: "Non",
      remaining: (count: number) => `Il reste ${count} différence${count > 1 ? "s" : ""} à trancher.`,
      leads: "Certitude commune",
      settle: "Arrêter l’évaluation commune",
      settled: (name: string, day: string) => `Arrêtée par ${name} le ${day}.`,
      somebody: "une personne de l’équipe",
      again: "Revoir l’évaluation commune",
      cancel: "Ne rien changer",
      earlier:
        "Une évaluation commune avait été arrêtée. Elle ne tient plus, car une des évaluations a changé ou ne compte plus.",
      waits: "L’évaluation commune attend que deux personnes aient signé la leur.",
      notHasGrade: "Cette certitude (GRADE) ne donne ni le grade de la HAS ni la force de la recommandation.",
      differed: "Là où les deux évaluations différaient"
    },
    agreement: {
      title: "Accord entre les deux regards",
      none: "Trop peu de critères évalués deux fois, ou tous au même niveau : on ne peut rien dire de l’accord.",
      pairs: (count: number) =>
        `Sur ${outcomes("fr", count, { one: "critère évalué deux fois", other: "critères évalués deux fois" })}.`,
      kappa: (value: string) => `Kappa pondéré : ${value}`,
      bands: {
        none: "Accord nul : pas mieux que le hasard",
        slight: "Accord très faible",
        fair: "Accord faible",
        moderate: "Accord moyen",
        substantial: "Accord bon",
        "almost-perfect": "Accord presque parfait"
      },
      help: "1 : les deux personnes jugent pareil partout. 0 : pas mieux que le hasard. Mots de Landis et Koch (1977)."
    },
    overall: {
      title: "Certitude de la question",
      noCritical: "Aucun critère n’est encore critique (importance de 7 à 9) pour l’un des collèges.",
      pending: (pending: number, critical: number) =>
        `${pending} critère${pending > 1 ? "s" : ""} critique${pending > 1 ? "s" : ""} sur ${critical} attend${pending > 1 ? "ent" : ""} une évaluation commune.`,
      rule: "Un critère compte comme critique dès que la médiane d’un des deux collèges est de 7 ou plus : aucun collège ne peut écarter ce qui compte pour l’autre."
    }
  },
  en: {
    title: "Grading of the certainty",
    lead: "Two people grade alone, then meet. All three gradings are kept.",
    hidden: "The other’s view stays hidden until you have both signed.",
    mine: "My grading",
    estimateMoved: "The estimate has changed since you graded it. Read it again before signing.",
    estimateRead: "I have read the estimate again",
    outdated: "Graded on an older estimate.",
    saved: "Saved. Only you see this grading.",
    saving: "Saving…",
    notSaved: "Not saved yet. What you wrote stays on this page.",
    keepHere: "Save what is on this page",
    lacking: "Before signing",
    lacks: {
      judgement: (name: string) => `${name}: to be judged`,
      why: (name: string) => `${name}: say why`
    },
    sign: "Sign my grading",
    signHint: "You may take your signature back until the other person has signed.",
    signed: (day: string) => `You signed on ${day}.`,
    signedBy: (name: string, day: string) => `${name} signed on ${day}.`,
    signedAside: (name: string) =>
      `${name} declared a link of interest after signing: this grading is kept but no longer counts. Somebody else grades instead.`,
    setAside:
      "You declared a link of interest after signing. Your grading is kept but no longer counts, and somebody else grades this outcome.",
    nobodySigned: "Nobody has signed a grading of this outcome yet.",
    oneSigned: "One grading is signed. A second person is to grade this outcome.",
    takeBack: "Take my signature back",
    takeBackOutdated: "Grade again",
    takeBackOutdatedHint:
      "The estimate has changed. You may grade again: the other’s grading is hidden again, and the common grading is to be settled anew.",
    byTwo: "Two people have already signed their grading of this outcome: a third would not count.",
    draftKept: "Your draft is kept.",
    closed: {
      status: "Gradings are given while the reco is a draft or under revision.",
      "team-role": "Your role in the team lets you read gradings, not give them.",
      "not-in-team": "Gradings are given in the reco’s team.",
      "interest-undeclared": "First declare your interests on this question.",
      "interest-linked": "You have declared a link of interest on this question: other people grade its evidence."
    },
    live: {
      title: "Certainty so far",
      none: "Choose a starting point.",
      warnings: {
        "raised-from-high": "The certainty of randomised studies is not usually raised. Check, or say why.",
        "raised-and-lowered": "One usually raises only without any reason to lower. Check that both are meant.",
        "extremely-serious": "A concern of three levels is rare. Say well why.",
        "beyond-scale": "The reasons go further than the scale: the certainty stops at its end."
      }
    },
    both: {
      title: "Both gradings, side by side",
      same: "Same level: it is taken over, with the words of both.",
      alike: (level: string) => `Same level: ${level}.`,
      agreeing: (count: number, all: number) => `Same level on ${count} of ${all} points`,
      different: "Different levels",
      changeAnyway: "Choose another level",
      aside: "set aside"
    },
    together: {
      title: "Common grading",
      lead: "Where you differ, choose a level together and say why it stays so.",
      equal: "You judged the same everywhere. All that is left is to settle this grading.",
      level: "Level kept",
      why: "Why this level",
      choose: "To be chosen together",
      favours: "This outcome speaks for…",
      favoursHint: "For the certainty of the whole question: outcomes that point in opposite ways call for caution.",
      favoursChoices: {
        intervention: "what is offered",
        comparison: "what it is compared with",
        unclear: "neither, or we do not know"
      },
      suffices: "This outcome alone would carry the recommendation",
      sufficesHint:
        "If so, and if all critical outcomes point the same way, its certainty may be that of the question.",
      yes: "Yes",
      no: "No",
      remaining: (count: number) => `${count} difference${count === 1 ? "" : "s"} left to settle.`,
      leads: "Common certainty",
      settle: "Settle the common grading",
      settled: (name: string, day: string) => `Settled by ${name} on ${day}.`,
      somebody: "somebody of the team",
      again: "Look at the common grading again",
      cancel: "Change nothing",
      earlier:
        "A common grading had been settled. It stands no more, as one of the gradings has changed or no longer counts.",
      waits: "The common grading waits until two people have signed theirs.",
      notHasGrade: "This certainty (GRADE) gives neither the HAS grade nor the strength of the recommendation.",
      differed: "Where the two gradings differed"
    },
    agreement: {
      title: "Agreement between the two views",
      none: "Too few outcomes graded twice, or all at the same level: nothing can be said of the agreement.",
      pairs: (count: number) =>
        `Over ${outcomes("en", count, { one: "outcome graded twice", other: "outcomes graded twice" })}.`,
      kappa: (value: string) => `Weighted kappa: ${value}`,
      bands: {
        none: "No agreement: no better than chance",
        slight: "Slight agreement",
        fair: "Fair agreement",
        moderate: "Moderate agreement",
        substantial: "Substantial agreement",
        "almost-perfect": "Almost perfect agreement"
      },
      help: "1: both people judge the same everywhere. 0: no better than chance. Words of Landis and Koch (1977)."
    },
    overall: {
      title: "Certainty of the question",
      noCritical: "No outcome is critical yet (importance 7 to 9) for either college.",
      pending: (pending: number, critical: number) =>
        `${pending} of ${critical} critical outcome${critical === 1 ? "" : "s"} awaits a common grading.`,
      rule: "An outcome counts as critical once the median of either college is 7 or more: no college can set aside what matters to the other."
    }
  }
})
