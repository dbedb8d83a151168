import type { EvidenceWords } from "./evidence-words.ts"

export const ar: EvidenceWords = {
  findings: {
    title: "ملخص النتائج",
    intro:
      "ما تظهره الدراسات، نتيجة بعد نتيجة. تعد الأرقام الأشخاص من كل 1,000، أو من عدد أكبر حين يكون المعنيون أقل من واحد من كل 1,000.",
    more: "نتائج أخرى",
    why: "لماذا هذا اليقين",
    noReason: "لا سبب لخفض اليقين.",
    whyConfidence: "لماذا هذه الثقة",
    noConcern: "لا تحفظ يخفض الثقة.",
    peopleAside: "يُقيّم ما يقوله الناس على حدة (GRADE-CERQual) ولا يدخل في هذا اليقين.",
    sourceSays: "ما يقوله المصدر",
    sourceIsNotOurs: "ما يقوله المصدر خاص به، ولا نحسبه تقييما من مجموعتنا.",
    inPeople: "من كل 100 شخص",
    picture: "مئة شخص في صورة",
    unrated: "الأهمية غير مقيمة",
    none: "لم تملأ أي نتيجة.",
    overall: (certainty) => `لمجموع النتائج الحرجة: ${certainty}.`,
    followUp: "المتابعة: ",
    printed: (per1000) => `الفرق كما يطبعه المصدر: ${per1000}.`
  },
  decision: {
    title: "من الدليل إلى القرار",
    intro: "ما وزنته المجموعة، معيارا بعد معيار. تحمل كل جملة اسم كاتبها ومجلسه.",
    judgement: "الحكم:",
    undecided: "لا حكم بعد",
    livedExperience: "التجربة المعيشة",
    testimonies: "ما يرويه أشخاص",
    testimoniesIntro:
      "تنشر هذه الكلمات بموافقة أصحابها، ويمكنهم سحبها في أي وقت. لها وزن في القرار. ليست نتائج دراسات ولا تقيم على أنها كذلك.",
    none: "لم يكتب شيء.",
    computed: "اليقين الإجمالي الناتج عن التقييمات",
    notComputed: "لا يوجد: لم تقيم كل النتائج الحرجة",
    otherCertainty: "الحكم ليس هذا اليقين",
    noReason: "لم يذكر أي سبب.",
    judgementsDiffer: "الأحكام مختلفة.",
    effects: "الآثار التي يحكم عليها",
    conclusion: "الخلاصة",
    endsIn: "التوصيات التي تقول ذلك",
    by: (name, date) => `${name}، في ${date}`,
    writtenDown: (name) => `دونه ${name}`,
    collectedOn: (date) => `جمعت في ${date}`
  },
  options: {
    title: "مقارنة الخيارات",
    statusIsNotEvidence: "لا يدل هذا الوضع على يقين الأدلة.",
    compare: "نتيجة بعد نتيجة",
    eco: "البيئة، بين خيارات متساوية الفعالية",
    ecoSentence: "لا تتقدم هذه القيم أبدا على الفعالية ولا على السلامة.",
    ecoLimits:
      "مؤشر الخطورة غير معتمد دوليا وطريقته غير مشروحة بما يكفي (الأكاديميات الفرنسية للطب والصيدلة والطب البيطري، 2015). ويتوقف الخطر على الكميات المبيعة في السويد. ولا تستنتج إحدى القيمتين من الأخرى.",
    carbonApart: "لا تقارن هذه البصمات فيما بينها: فهي لا تصح إلا بين أدوية متكافئة، بالمادة والجرعة والعلبة نفسها.",
    dataLimits: "قيمة تستند جزئيا إلى بيانات محدودة",
    noValue: "لم تملأ أي قيمة منشورة.",
    noQuestion: "لا أثر بالأرقام في هذه التوصية.",
    hazardValue: (sum, persistence, bioaccumulation, toxicity) =>
      `${sum} من 9 (الثبات ${persistence}، التراكم الحيوي ${bioaccumulation}، السمية ${toxicity})`,
    sourced: (source, date) => (date === null ? source : `${source}، ${date}`)
  },
  method: {
    title: "المنهج والتقييمات وتضارب المصالح",
    stated: "كيف أعدت هذه التوصية",
    gradings: "من قيم اليقين",
    gradingsIntro: "يقيم شخصان كل على حدة، دون رؤية رأي الآخر. ثم يلتقيان. تبقى التقييمات الثلاثة ظاهرة.",
    agreed: "التقييم المشترك",
    differed: "أين اختلف الرأيان",
    interests: "المصالح المصرح بها حول السؤال",
    none: "لم يملأ شيء.",
    kappa: (value, band) => `بين التقييمين: ${band} (كابا الموزونة ${value}).`,
    gradedOn: (date) => `في ${date}`,
    numerator: "نعدّ:",
    denominator: "من بين:"
  },
  untranslated: "ما كتبته المجموعة عن الأدلة (أسماء النتائج والأسئلة والأسباب) بالفرنسية: لم يترجمه أحد.",
  numbers: { title: "بالأرقام", all: "كل النتائج ويقينها", sameQuestion: "التدخل نفسه" }
}
