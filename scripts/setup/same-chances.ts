import { runs, SEED } from "@recos/schemas/testing/long-run"
import fc from "fast-check"

const USUAL_RUNS = 100

/** A property that fails says its seed, with the example. */
fc.configureGlobal({ seed: SEED, numRuns: runs(USUAL_RUNS) })
