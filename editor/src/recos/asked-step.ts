import type { Transition } from "@recos/schemas/life/workflow"

/** What follows the address of a reco in a link that leads to one of its steps. */
export const stepAnchor = (step: Transition): string => `#etape-${step}`

/** Whether the address that was opened leads to this step. */
export const isStepAsked = (step: Transition): boolean => location.hash === stepAnchor(step)
