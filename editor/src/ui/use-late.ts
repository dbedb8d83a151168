import { useEffect, useState } from "preact/hooks"

/** Whether a part of a page has been waiting for longer than this, in milliseconds: what it shows meanwhile is fetched only then. */
export function useLate(milliseconds: number): boolean {
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), milliseconds)
    return () => clearTimeout(timer)
  }, [milliseconds])
  return isLate
}
