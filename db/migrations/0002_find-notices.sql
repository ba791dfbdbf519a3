DROP INDEX "payment_attempts_payment";--> statement-breakpoint
CREATE INDEX "payment_notices_outcome" ON "payment_notices" USING btree ("outcome","id");