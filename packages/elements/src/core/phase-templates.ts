export { inPhase, type PhaseViews } from '../ui/in-phase.ts';
