/** Orders `major.minor` version numbers from the oldest to the newest: 1.10 comes after 1.9. */
export function compareNumbers(one: string, other: string): number {
  const [major = 0, minor = 0] = one.split(".").map(Number)
  const [otherMajor = 0, otherMinor = 0] = other.split(".").map(Number)
  return major - otherMajor || minor - otherMinor
}
