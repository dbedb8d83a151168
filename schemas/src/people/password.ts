/** How long a password is, in characters: the server demands it, the workspace says it. */
export const PASSWORD_MINIMUM = 12
export const PASSWORD_MAXIMUM = 128
