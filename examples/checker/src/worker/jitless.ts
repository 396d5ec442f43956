import { config } from 'zod'

// The page's policy forbids eval. Without this, zod would try it and log a violation, though it goes on without.
config({ jitless: true })
