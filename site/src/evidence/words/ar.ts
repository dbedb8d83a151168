import type { EvidenceWords } from "./evidence-words.ts"

const levels = (count: number): string => {
  if (count === 1) return "درجة واحدة"
  return count === 2 ? "درجتين" : `${count} درجات`
}

export const ar: EvidenceWords = {
  findings: {
    title: "ملخص النتائج",
    intro: "ما تظهره الدراسات، نتيجة بعد نتيجة. تعد الأرقام الأشخاص من كل 1000.",
    more: "نتائج أخرى",
    noEffect: "لا يوجد رقم.",
    notEstimable: "لا يمكن حساب عدد الأشخاص بهذه الأرقام.",
    why: "لماذا هذا اليقين",
    noReason: "لا سبب لخفض اليقين.",
    sourceSays: "ما يقوله المصدر",
    sourceIsNotOurs: "ما يقوله المصدر خاص به، ولا نحسبه تقييما من مجموعتنا.",
    notGraded: "اليقين غير مقيم",
    inPeople: "من كل 100 شخص",
    picture: "مئة شخص في صورة",
    unrated: "الأهمية غير مقيمة",
    none: "لم تملأ أي نتيجة.",
    versus: "، مقارنة بـ: ",
    overall: (certainty) => `لمجموع النتائج الحرجة: ${certainty}.`,
    risks: (without, withIt) => `${without} من دونه، ${withIt} معه`,
    studies: (_count, shown) => `عدد الدراسات: ${shown}`,
    participants: (_count, shown) => `عدد الأشخاص: ${shown}`,
    followUp: (time) => `المتابعة: ${time}`,
    weight: { critical: "حرجة", important: "مهمة", limited: "محدودة الأهمية" },
    levels: (count) => `خفض بمقدار ${levels(count)}`,
    raised: (count) => `رفع بمقدار ${levels(count)}`,
    printed: (per1000) => `الفرق كما يطبعه المصدر: ${per1000}.`
  },
  domains: {
    start: "نقطة البداية",
    riskOfBias: "خطر التحيز",
    inconsistency: "عدم اتساق النتائج",
    indirectness: "أدلة غير مباشرة",
    imprecision: "عدم الدقة",
    publicationBias: "تحيز النشر",
    largeEffect: "أثر كبير",
    doseResponse: "العلاقة بين الجرعة والأثر",
    opposingConfounding: "عوامل مربكة معاكسة"
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
    collectedOn: (date) => `جمعت في ${date}`
  },
  options: {
    title: "مقارنة الخيارات",
    outcomes: "الآثار",
    status: "الوضع التنظيمي الأوروبي",
    statusIsNotEvidence: "لا يدل هذا الوضع على يقين الأدلة.",
    exclusions: "يتجنب عند",
    interactions: "التداخلات",
    indication: "دواعي الاستعمال",
    compare: "نتيجة بعد نتيجة",
    eco: "البيئة، بين خيارات متساوية الفعالية",
    ecoSentence: "لا تتقدم هذه القيم أبدا على الفعالية ولا على السلامة.",
    hazard: "الخطورة على البيئة",
    risk: "الخطر على البيئة",
    carbon: "البصمة الكربونية",
    ecoLimits:
      "مؤشر الخطورة غير معتمد دوليا وطريقته غير مشروحة بما يكفي (الأكاديميات الفرنسية للطب والصيدلة والطب البيطري، 2015). ويتوقف الخطر على الكميات المبيعة في السويد. ولا تستنتج إحدى القيمتين من الأخرى.",
    carbonApart: "لا تقارن هذه البصمات فيما بينها: فهي لا تصح إلا بين أدوية متكافئة، بالمادة والجرعة والعلبة نفسها.",
    dataLimits: "قيمة تستند جزئيا إلى بيانات محدودة",
    noValue: "لم تملأ أي قيمة منشورة.",
    noQuestion: "لا أثر بالأرقام في هذه التوصية.",
    hazardValue: (sum, persistence, bioaccumulation, toxicity) =>
      `${sum} من 9 (الثبات ${persistence}، التراكم الحيوي ${bioaccumulation}، السمية ${toxicity})`,
    riskLevels: {
      insignificant: "ضئيل",
      low: "منخفض",
      moderate: "متوسط",
      high: "مرتفع",
      "not-excluded": "لا يمكن استبعاده"
    },
    sourced: (source, date) => (date === null ? source : `${source}، ${date}`)
  },
  method: {
    title: "المنهج والتقييمات وتضارب المصالح",
    stated: "كيف أعدت هذه التوصية",
    searches: "عمليات البحث",
    indicators: "مؤشرات المتابعة",
    gradings: "من قيم اليقين",
    gradingsIntro: "يقيم شخصان كل على حدة، دون رؤية رأي الآخر. ثم يلتقيان. تبقى التقييمات الثلاثة ظاهرة.",
    agreed: "التقييم المشترك",
    differed: "أين اختلف الرأيان",
    interests: "المصالح المصرح بها حول السؤال",
    noLink: "لا مصلحة مصرح بها",
    none: "لم يملأ شيء.",
    fields: {
      goal: "الهدف",
      population: "لمن",
      users: "لمن يفيد هذا النص",
      layInput: "مكانة المرضى والجمهور",
      eligibility: "الدراسات المختارة",
      consensus: "كيف اتفقت المجموعة",
      updating: "التحديث",
      funding: "التمويل"
    },
    kappa: (value, band) => `الاتفاق بين التقييمين: ${band} (كابا الموزونة ${value}).`,
    bands: {
      none: "ليس أفضل من الصدفة",
      slight: "ضئيل",
      fair: "خفيف",
      moderate: "متوسط",
      substantial: "قوي",
      "almost-perfect": "شبه تام"
    },
    gradedOn: (date) => `في ${date}`,
    numerator: "نعدّ:",
    denominator: "من بين:"
  },
  numbers: { title: "بالأرقام", all: "كل النتائج ويقينها" }
}
