import { z } from 'zod';
import { PublicId } from '../wire/schemas.ts';

export const UploadedFile = z.object({ fileId: PublicId, url: z.string(), width: z.int(), height: z.int() });
export type UploadedFile = z.output<typeof UploadedFile>;
