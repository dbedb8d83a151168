/** More turns than any use case takes: a work that waits for something else than its reads is not for here. */
const MOST_TURNS = 5000

/** Whether each of two works ended well. */
export interface Ended {
  first: boolean
  second: boolean
}

/**
 * Begins a second work at one moment after another of a first one. A use case gives way at each of its reads, so that the second
 * falls before, between and after them all, in the same order on every machine.
 * @param prepare makes both works ready for the next moment, and gives them.
 * @param judge looks at what stands once both have ended.
 */
export async function atEveryMoment(
  prepare: () => Promise<{ first: () => Promise<unknown>; second: () => Promise<unknown> }>,
  judge: (ended: Ended, moment: number) => Promise<void>
): Promise<void> {
  const turns = await turnsOf((await prepare()).first)
  for (let moment = 0; moment <= turns; moment += STEP) {
    const { first, second } = await prepare()
    const [one, other] = await Promise.allSettled([first(), afterTurns(moment).then(second)])
    await judge({ first: one.status === "fulfilled", second: other.status === "fulfilled" }, moment)
  }
}

/** A read takes two turns or more: none is stepped over. */
const STEP = 2

async function turnsOf(work: () => Promise<unknown>): Promise<number> {
  let turns = 0
  let ended = false
  const working = work().finally(() => {
    ended = true
  })
  while (!ended && turns < MOST_TURNS) {
    await null
    turns += 1
  }
  await working
  if (turns === MOST_TURNS) throw new Error("this work waits for more than its reads")
  return turns
}

async function afterTurns(turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await null
}
