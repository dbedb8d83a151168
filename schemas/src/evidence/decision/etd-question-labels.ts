import { type Label, label } from "../../vocabulary/label.ts"
import type { Question } from "../questions/question.ts"
import type { EtdCriterion } from "./etd.ts"

type Perspective = Question["perspective"]

const sameForAll = (question: Label): Record<Perspective, Label> => ({ individual: question, population: question })

/**
 * What each criterion asks, from the perspective of one person or of a population. Wording after GRADE's frameworks
 * (`ETD_SOURCES`), in plain words. From the perspective of one person `POPULATION_ONLY` is not asked: its wording is kept for when
 * the perspective changes.
 */
export const ETD_QUESTIONS: Record<EtdCriterion, Record<Perspective, Label>> = {
  problem: {
    individual: label(
      "Ce problème est-il une priorité pour la personne concernée\u202f?",
      "Is the problem a priority for the person concerned?",
      "هل هذه المشكلة أولوية للشخص المعني؟"
    ),
    population: label("Ce problème est-il une priorité\u202f?", "Is the problem a priority?", "هل هذه المشكلة أولوية؟")
  },
  desirableEffects: sameForAll(
    label(
      "Quelle est l’importance des effets désirables attendus\u202f?",
      "How substantial are the desirable anticipated effects?",
      "ما مدى أهمية الآثار المرغوبة المتوقعة؟"
    )
  ),
  undesirableEffects: sameForAll(
    label(
      "Quelle est l’importance des effets indésirables attendus\u202f?",
      "How substantial are the undesirable anticipated effects?",
      "ما مدى أهمية الآثار غير المرغوبة المتوقعة؟"
    )
  ),
  certaintyOfEffects: sameForAll(
    label(
      "Quelle est la certitude globale des preuves sur les effets\u202f?",
      "What is the overall certainty of the evidence of effects?",
      "ما اليقين العام للأدلة على الآثار؟"
    )
  ),
  values: sameForAll(
    label(
      "La valeur que les personnes donnent aux principaux critères de jugement est-elle incertaine, ou varie-t-elle beaucoup\u202f?",
      "Is there important uncertainty about, or variability in, how much people value the main outcomes?",
      "هل هناك شك أو تباين كبير في تقدير الناس لأهم النتائج؟"
    )
  ),
  balance: sameForAll(
    label(
      "La balance entre effets désirables et indésirables favorise-t-elle l’intervention ou la comparaison\u202f?",
      "Does the balance between desirable and undesirable effects favour the intervention or the comparison?",
      "هل ترجّح الموازنة بين الآثار المرغوبة وغير المرغوبة كفة التدخل أم المقارنة؟"
    )
  ),
  resources: sameForAll(
    label(
      "Quelle est l’ampleur des ressources nécessaires, c’est-à-dire des coûts\u202f?",
      "How large are the resource requirements, that is the costs?",
      "ما حجم الموارد اللازمة، أي التكاليف؟"
    )
  ),
  certaintyOfResources: sameForAll(
    label(
      "Quelle est la certitude des preuves sur les ressources nécessaires\u202f?",
      "What is the certainty of the evidence of resource requirements?",
      "ما يقين الأدلة على الموارد اللازمة؟"
    )
  ),
  costEffectiveness: {
    individual: label(
      "Au regard de ce qui reste à payer, le bénéfice net favorise-t-il l’intervention ou la comparaison\u202f?",
      "Set against what is left to pay, does the net benefit favour the intervention or the comparison?",
      "بالنظر إلى ما يدفعه الشخص، هل يرجّح النفع الصافي كفة التدخل أم المقارنة؟"
    ),
    population: label(
      "Le rapport coût-efficacité favorise-t-il l’intervention ou la comparaison\u202f?",
      "Does the cost-effectiveness favour the intervention or the comparison?",
      "هل ترجّح الكلفة مقابل الفعالية كفة التدخل أم المقارنة؟"
    )
  },
  equity: sameForAll(
    label(
      "Quel serait l’effet sur l’équité en santé\u202f?",
      "What would be the impact on health equity?",
      "ما الأثر على الإنصاف في الصحة؟"
    )
  ),
  acceptability: {
    individual: label(
      "L’intervention est-elle acceptable pour les personnes soignées, leurs proches et les personnes qui soignent\u202f?",
      "Is the intervention acceptable to patients, their carers and those who provide care?",
      "هل التدخل مقبول لدى المرضى وذويهم ومقدمي الرعاية؟"
    ),
    population: label(
      "L’intervention est-elle acceptable pour toutes les parties concernées\u202f?",
      "Is the intervention acceptable to key stakeholders?",
      "هل التدخل مقبول لدى جميع الأطراف المعنية؟"
    )
  },
  feasibility: {
    individual: label(
      "L’intervention est-elle faisable pour les personnes soignées, leurs proches et les personnes qui soignent\u202f?",
      "Is the intervention feasible for patients, their carers and those who provide care?",
      "هل يمكن للمرضى وذويهم ومقدمي الرعاية تنفيذ التدخل؟"
    ),
    population: label(
      "L’intervention est-elle faisable à mettre en œuvre\u202f?",
      "Is the intervention feasible to implement?",
      "هل يمكن تنفيذ التدخل؟"
    )
  },
  environment: sameForAll(
    label(
      "Quel serait l’effet sur l’environnement, comparé à l’autre choix\u202f?",
      "What would be the impact on the environment, compared with the other choice?",
      "ما الأثر على البيئة مقارنة بالخيار الآخر؟"
    )
  ),
  territorialAccess: sameForAll(
    label(
      "Quel serait l’effet sur l’accès aux soins là où l’on vit (trajet, appareils, réseau)\u202f?",
      "What would be the impact on access to care where people live (travel, devices, network)?",
      "ما الأثر على الوصول إلى الرعاية حيث يعيش الناس (التنقل، الأجهزة، الشبكة)؟"
    )
  ),
  socialInequalities: sameForAll(
    label(
      "Quel serait l’effet sur la santé des personnes les plus éloignées des soins (revenu, langue, droits, logement)\u202f?",
      "What would be the impact on the health of those furthest from care (income, language, rights, housing)?",
      "ما الأثر على صحة الأشخاص الأبعد عن الرعاية (الدخل، اللغة، الحقوق، السكن)؟"
    )
  )
}

const FRAMEWORK =
  "Alonso-Coello P. et al., GRADE Evidence to Decision frameworks, BMJ 2016;353:i2016 (1), BMJ 2016;353:i2089 (2)"
const PERSPECTIVES = `${FRAMEWORK}; individual and population perspectives: Health Res Policy Syst 2018, 10.1186/s12961-018-0320-2, tables 1-3`
const COOPERATIVE = "Recos de la Coop: a criterion of the cooperative's own, outside the GRADE core"

/** Where the definition of each criterion, its question and its scale come from. */
export const ETD_SOURCES: Record<EtdCriterion, string> = {
  problem: PERSPECTIVES,
  desirableEffects: PERSPECTIVES,
  undesirableEffects: PERSPECTIVES,
  certaintyOfEffects: PERSPECTIVES,
  values: PERSPECTIVES,
  balance: PERSPECTIVES,
  resources: PERSPECTIVES,
  certaintyOfResources: PERSPECTIVES,
  costEffectiveness: PERSPECTIVES,
  equity: PERSPECTIVES,
  acceptability: PERSPECTIVES,
  feasibility: PERSPECTIVES,
  environment: COOPERATIVE,
  territorialAccess: COOPERATIVE,
  socialInequalities: COOPERATIVE
}
