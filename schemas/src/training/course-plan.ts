/** A step of a course run by two trainers, one of each college. */
const COURSE_STEPS = ["welcome", "case", "lived", "messages", "signs", "debate", "quiz", "close"] as const
export type CourseStepKind = (typeof COURSE_STEPS)[number]

export interface CourseStep {
  kind: CourseStepKind
  /** Minutes from the start. */
  from: number
  minutes: number
  /** Who leads; the other completes. `both` speak in turn. */
  voice: "citizen" | "professional" | "both"
}

/** What a reco gives to work on. */
export interface CourseMatter {
  cases: number
  livedExperience: boolean
  statements: number
  warningSigns: number
  quizzes: number
}

/** Our own proposal of minutes, to be tried and changed by trainers: the house has no study behind them. */
const MINUTES = {
  welcome: 10,
  case: 20,
  lived: 15,
  messages: { base: 5, each: 4, most: 25 },
  signs: { base: 5, each: 2, most: 15 },
  debate: 15,
  quiz: { base: 5, each: 3, most: 20 },
  close: 10
} as const

const VOICES: Record<CourseStepKind, CourseStep["voice"]> = {
  welcome: "both",
  case: "professional",
  lived: "citizen",
  messages: "professional",
  signs: "both",
  debate: "citizen",
  quiz: "both",
  close: "both"
}

const lasting = ({ base, each, most }: { base: number; each: number; most: number }, count: number): number =>
  count === 0 ? 0 : Math.min(most, Math.ceil((base + each * count) / 5) * 5)

/**
 * A timed course: it starts from a problem met in practice and mixes telling, asking and doing, as HAS advises for
 * face-to-face training (has-sante.fr, c_2807852). A step without matter is left out.
 */
export function courseOf(matter: CourseMatter): CourseStep[] {
  const minutes: Record<CourseStepKind, number> = {
    welcome: MINUTES.welcome,
    case: matter.cases === 0 ? 0 : MINUTES.case,
    lived: matter.livedExperience ? MINUTES.lived : 0,
    messages: lasting(MINUTES.messages, matter.statements),
    signs: lasting(MINUTES.signs, matter.warningSigns),
    debate: MINUTES.debate,
    quiz: lasting(MINUTES.quiz, matter.quizzes),
    close: MINUTES.close
  }
  let from = 0
  return COURSE_STEPS.filter((kind) => minutes[kind] > 0).map((kind) => {
    const step = { kind, from, minutes: minutes[kind], voice: VOICES[kind] }
    from += step.minutes
    return step
  })
}
