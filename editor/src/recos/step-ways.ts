import type { Transition } from "@recos/schemas/life/workflow"

/** Where each step leads: on, back to writing, or away from the public. What undoes or takes away is confirmed first. */
const STEP_WAYS = {
  submit: "forward",
  return: "back",
  deliberate: "forward",
  approve: "forward",
  publish: "forward",
  revise: "forward",
  withdraw: "away",
  "take-up": "back",
  "put-away": "away",
  "bring-back": "back"
} as const satisfies Record<Transition, "forward" | "back" | "away">

type Ways = typeof STEP_WAYS
export type ConfirmedStep = { [Step in Transition]: Ways[Step] extends "forward" ? never : Step }[Transition]

export const isForward = (step: Transition): boolean => STEP_WAYS[step] === "forward"

/** The steps that one confirms, because they undo or take away. */
export const isConfirmed = (step: Transition): step is ConfirmedStep => !isForward(step)

export const takesAway = (step: Transition): boolean => STEP_WAYS[step] === "away"
