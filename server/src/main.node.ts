import { RULES } from './core/rules/generated/rules.ts';
import { serve } from './lsp/serve.ts';

void serve(RULES);
