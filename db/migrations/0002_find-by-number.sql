DROP INDEX "payment_attempts_payment";--> statement-breakpoint
DROP INDEX "payment_attempts_transaction";--> statement-breakpoint
CREATE INDEX "payment_notices_outcome" ON "payment_notices" USING btree ("outcome","id");--> statement-breakpoint
CREATE INDEX "payments_subject_public_id" ON "payments" USING btree ("subject_public_id");--> statement-breakpoint
CREATE UNIQUE INDEX "payment_attempts_transaction" ON "payment_attempts" USING btree ("transaction_id","provider") WHERE "payment_attempts"."transaction_id" is not null;