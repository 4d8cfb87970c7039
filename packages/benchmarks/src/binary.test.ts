import { expectBinaryIsCurrent } from '@qornn/internal-testing/assembly';
import { it } from 'vitest';

it('holds what assembly/ compiles to', () => expectBinaryIsCurrent(import.meta.url));
