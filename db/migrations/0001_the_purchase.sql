CREATE TABLE "cart_lines" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "cart_lines_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"shopper_id" bigint NOT NULL,
	"sku_id" bigint NOT NULL,
	"quantity" integer NOT NULL,
	"selected" boolean NOT NULL,
	"price_when_added_fen" integer NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "cart_lines_quantity" CHECK ("cart_lines"."quantity" between 1 and 999)
);
--> statement-breakpoint
CREATE TABLE "addresses" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "addresses_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"public_id" char(20) NOT NULL,
	"shopper_id" bigint NOT NULL,
	"name_sealed" text NOT NULL,
	"phone_sealed" text NOT NULL,
	"region_code" char(6) NOT NULL,
	"province" text NOT NULL,
	"city" text NOT NULL,
	"district" text NOT NULL,
	"detail_sealed" text NOT NULL,
	"tag" text NOT NULL,
	"is_default" boolean NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "express_fees" (
	"merchant_id" bigint PRIMARY KEY NOT NULL,
	"base_fen" integer NOT NULL,
	"free_above_fen" integer,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "express_fees_base" CHECK ("express_fees"."base_fen" >= 0),
	CONSTRAINT "express_fees_free_above" CHECK ("express_fees"."free_above_fen" > 0)
);
--> statement-breakpoint
CREATE TABLE "checkouts" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "checkouts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"public_id" char(20) NOT NULL,
	"shopper_id" bigint NOT NULL,
	"state" text DEFAULT 'pending_payment' NOT NULL,
	"goods_fen" integer NOT NULL,
	"delivery_fen" integer NOT NULL,
	"payable_fen" integer NOT NULL,
	"price_lines" jsonb NOT NULL,
	"delivery_method" text NOT NULL,
	"receiver_sealed" text,
	"receiver_region" text NOT NULL,
	"receiver_phone_hash" text,
	"receiver_phone_tail_hash" text,
	"cancel_cause" text,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"paid_at" timestamp (3) with time zone,
	"cancelled_at" timestamp (3) with time zone,
	CONSTRAINT "checkouts_state" CHECK ("checkouts"."state" in ('pending_payment', 'paid', 'cancelled')),
	CONSTRAINT "checkouts_sums" CHECK ("checkouts"."goods_fen" >= 0 and "checkouts"."delivery_fen" >= 0 and "checkouts"."payable_fen" >= 0),
	CONSTRAINT "checkouts_paid_at" CHECK ("checkouts"."state" <> 'paid' or "checkouts"."paid_at" is not null),
	CONSTRAINT "checkouts_cancelled_at" CHECK (("checkouts"."state" = 'cancelled') = ("checkouts"."cancelled_at" is not null and "checkouts"."cancel_cause" is not null)),
	CONSTRAINT "checkouts_delivery_method" CHECK ("checkouts"."delivery_method" in ('express', 'pickup', 'door'))
);
--> statement-breakpoint
CREATE TABLE "order_allocations" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "order_allocations_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"order_id" bigint NOT NULL,
	"line_id" bigint,
	"kind" text NOT NULL,
	"funder" text NOT NULL,
	"amount_fen" integer NOT NULL,
	CONSTRAINT "order_allocations_once" UNIQUE NULLS NOT DISTINCT("order_id","line_id","kind","funder"),
	CONSTRAINT "order_allocations_kind" CHECK ("order_allocations"."kind" in ('cash', 'member_price', 'spend_and_save', 'coupon', 'points', 'delivery_coupon')),
	CONSTRAINT "order_allocations_funder" CHECK ("order_allocations"."funder" in ('shopper', 'merchant', 'platform')),
	CONSTRAINT "order_allocations_amount" CHECK ("order_allocations"."amount_fen" >= 0)
);
--> statement-breakpoint
CREATE TABLE "order_history" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "order_history_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"order_id" bigint NOT NULL,
	"event" text NOT NULL,
	"from_state" text,
	"to_state" text NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_name" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "order_history_actor_kind" CHECK ("order_history"."actor_kind" in ('admin', 'merchant', 'customer', 'system'))
);
--> statement-breakpoint
CREATE TABLE "order_lines" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "order_lines_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"order_id" bigint NOT NULL,
	"merchant_id" bigint NOT NULL,
	"position" integer NOT NULL,
	"sku_id" bigint NOT NULL,
	"sku_public_id" text NOT NULL,
	"product_public_id" text NOT NULL,
	"product_name" text NOT NULL,
	"specs" text[] NOT NULL,
	"sku_code" text NOT NULL,
	"picture_file" text,
	"warehouse_id" bigint NOT NULL,
	"unit_fen" integer NOT NULL,
	"quantity" integer NOT NULL,
	"shipped_quantity" integer DEFAULT 0 NOT NULL,
	"refunded_quantity" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "order_lines_of_order" UNIQUE("order_id","id"),
	CONSTRAINT "order_lines_quantities" CHECK ("order_lines"."quantity" between 1 and 999 and "order_lines"."unit_fen" >= 0),
	CONSTRAINT "order_lines_shipped" CHECK ("order_lines"."shipped_quantity" between 0 and "order_lines"."quantity"),
	CONSTRAINT "order_lines_refunded" CHECK ("order_lines"."refunded_quantity" between 0 and "order_lines"."quantity")
);
--> statement-breakpoint
CREATE TABLE "order_refunds" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "order_refunds_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"refund_id" bigint NOT NULL,
	"order_id" bigint NOT NULL,
	"line_id" bigint,
	"quantity" integer NOT NULL,
	"cash_fen" integer NOT NULL,
	CONSTRAINT "order_refunds_once" UNIQUE NULLS NOT DISTINCT("refund_id","order_id","line_id"),
	CONSTRAINT "order_refunds_amounts" CHECK ("order_refunds"."quantity" >= 0 and "order_refunds"."cash_fen" >= 0)
);
--> statement-breakpoint
CREATE TABLE "orders" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "orders_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"public_id" char(20) NOT NULL,
	"order_no" char(18) NOT NULL,
	"checkout_id" bigint NOT NULL,
	"merchant_id" bigint NOT NULL,
	"shopper_id" bigint NOT NULL,
	"state" text DEFAULT 'pending_payment' NOT NULL,
	"goods_fen" integer NOT NULL,
	"delivery_fen" integer NOT NULL,
	"payable_fen" integer NOT NULL,
	"buyer_note" text DEFAULT '' NOT NULL,
	"seller_note" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"paid_at" timestamp (3) with time zone,
	"shipped_at" timestamp (3) with time zone,
	"received_at" timestamp (3) with time zone,
	"completed_at" timestamp (3) with time zone,
	"cancelled_at" timestamp (3) with time zone,
	"cancel_cause" text,
	"cancel_reason" text,
	CONSTRAINT "orders_of_checkout" UNIQUE("checkout_id","merchant_id"),
	CONSTRAINT "orders_of_merchant" UNIQUE("merchant_id","id"),
	CONSTRAINT "orders_state" CHECK ("orders"."state" in ('pending_payment', 'forming', 'paid', 'preparing', 'ready', 'shipped', 'received', 'completed', 'cancelled')),
	CONSTRAINT "orders_sums" CHECK ("orders"."goods_fen" >= 0 and "orders"."delivery_fen" >= 0 and "orders"."payable_fen" >= 0),
	CONSTRAINT "orders_cancelled_whole" CHECK (("orders"."state" = 'cancelled') = ("orders"."cancelled_at" is not null and "orders"."cancel_cause" is not null)),
	CONSTRAINT "orders_cancel_cause" CHECK ("orders"."cancel_cause" in ('unpaid', 'shopper', 'merchant', 'staff', 'group_failed', 'left_group', 'shortage'))
);
--> statement-breakpoint
CREATE TABLE "shipments" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "shipments_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"order_id" bigint NOT NULL,
	"merchant_id" bigint NOT NULL,
	"carrier" text NOT NULL,
	"tracking_no" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "shipping_reports" (
	"checkout_id" bigint PRIMARY KEY NOT NULL,
	"payment_id" bigint NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"last_error" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp (3) with time zone,
	CONSTRAINT "shipping_reports_state" CHECK ("shipping_reports"."state" in ('waiting', 'sent', 'failed'))
);
--> statement-breakpoint
CREATE TABLE "payment_attempts" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "payment_attempts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"payment_id" bigint NOT NULL,
	"out_trade_no" text NOT NULL,
	"provider" text NOT NULL,
	"method" text NOT NULL,
	"appid" text NOT NULL,
	"mchid" text NOT NULL,
	"sub_mchid" text,
	"profit_sharing" boolean DEFAULT false NOT NULL,
	"payer_ref" text,
	"payer_ip" text,
	"amount_fen" integer NOT NULL,
	"state" text DEFAULT 'created' NOT NULL,
	"outcome" text,
	"prepay" jsonb,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"asked_at" timestamp (3) with time zone,
	"transaction_id" text,
	"success_time" timestamp (3) with time zone,
	"closed_at" timestamp (3) with time zone,
	"last_error" text,
	"refund_reserved_fen" integer DEFAULT 0 NOT NULL,
	"refund_count" integer DEFAULT 0 NOT NULL,
	"next_refund_at" timestamp (3) with time zone,
	CONSTRAINT "payment_attempts_of_payment" UNIQUE("payment_id","id"),
	CONSTRAINT "payment_attempts_state" CHECK ("payment_attempts"."state" in ('created', 'prepared', 'succeeded', 'closed')),
	CONSTRAINT "payment_attempts_outcome" CHECK ("payment_attempts"."outcome" in ('applied', 'late', 'duplicate')),
	CONSTRAINT "payment_attempts_succeeded_whole" CHECK (("payment_attempts"."state" = 'succeeded') = ("payment_attempts"."outcome" is not null and "payment_attempts"."success_time" is not null)),
	CONSTRAINT "payment_attempts_provider" CHECK ("payment_attempts"."provider" in ('wechat', 'fake', 'none')),
	CONSTRAINT "payment_attempts_refunds" CHECK ("payment_attempts"."refund_reserved_fen" between 0 and "payment_attempts"."amount_fen" and "payment_attempts"."refund_count" between 0 and 50)
);
--> statement-breakpoint
CREATE TABLE "payment_notices" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "payment_notices_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"provider" text NOT NULL,
	"nonce" text NOT NULL,
	"serial" text NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL,
	"received_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"event_type" text NOT NULL,
	"raw_sealed" text NOT NULL,
	"outcome" text NOT NULL,
	"flag" text,
	"attempt_id" bigint,
	"refund_id" bigint,
	CONSTRAINT "payment_notices_outcome" CHECK ("payment_notices"."outcome" in ('applied', 'known', 'flagged', 'ignored'))
);
--> statement-breakpoint
CREATE TABLE "payments" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "payments_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"public_id" char(20) NOT NULL,
	"purpose" text NOT NULL,
	"subject_id" bigint NOT NULL,
	"subject_public_id" text NOT NULL,
	"payer_id" bigint NOT NULL,
	"amount_fen" integer NOT NULL,
	"description" text NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"succeeded_at" timestamp (3) with time zone,
	"closed_at" timestamp (3) with time zone,
	CONSTRAINT "payments_state" CHECK ("payments"."state" in ('open', 'succeeded', 'closed')),
	CONSTRAINT "payments_amount" CHECK ("payments"."amount_fen" >= 0),
	CONSTRAINT "payments_succeeded_at" CHECK (("payments"."state" = 'succeeded') = ("payments"."succeeded_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "refunds" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "refunds_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"public_id" char(20) NOT NULL,
	"refund_no" text NOT NULL,
	"payment_id" bigint NOT NULL,
	"attempt_id" bigint NOT NULL,
	"cause" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" bigint NOT NULL,
	"amount_fen" integer NOT NULL,
	"reason" text NOT NULL,
	"state" text DEFAULT 'requested' NOT NULL,
	"provider_refund_id" text,
	"tries" integer DEFAULT 0 NOT NULL,
	"last_error" text,
	"actor_kind" text NOT NULL,
	"actor_name" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"accepted_at" timestamp (3) with time zone,
	"settled_at" timestamp (3) with time zone,
	CONSTRAINT "refunds_state" CHECK ("refunds"."state" in ('requested', 'processing', 'succeeded', 'failed')),
	CONSTRAINT "refunds_amount" CHECK ("refunds"."amount_fen" > 0),
	CONSTRAINT "refunds_cause" CHECK ("refunds"."cause" in ('after_sale', 'cancelled', 'group_failed', 'left_group', 'late_payment', 'duplicate_payment', 'shortage', 'delivery_failed')),
	CONSTRAINT "refunds_settled_at" CHECK (("refunds"."state" = 'succeeded') = ("refunds"."settled_at" is not null))
);
--> statement-breakpoint
ALTER TABLE "addresses" ADD CONSTRAINT "addresses_shopper_id_shoppers_id_fk" FOREIGN KEY ("shopper_id") REFERENCES "public"."shoppers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "express_fees" ADD CONSTRAINT "express_fees_merchant_id_merchants_id_fk" FOREIGN KEY ("merchant_id") REFERENCES "public"."merchants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checkouts" ADD CONSTRAINT "checkouts_shopper_id_shoppers_id_fk" FOREIGN KEY ("shopper_id") REFERENCES "public"."shoppers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_allocations" ADD CONSTRAINT "order_allocations_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_allocations" ADD CONSTRAINT "order_allocations_line" FOREIGN KEY ("order_id","line_id") REFERENCES "public"."order_lines"("order_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_history" ADD CONSTRAINT "order_history_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_lines" ADD CONSTRAINT "order_lines_order" FOREIGN KEY ("merchant_id","order_id") REFERENCES "public"."orders"("merchant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_refunds" ADD CONSTRAINT "order_refunds_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_refunds" ADD CONSTRAINT "order_refunds_line" FOREIGN KEY ("order_id","line_id") REFERENCES "public"."order_lines"("order_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_checkout_id_checkouts_id_fk" FOREIGN KEY ("checkout_id") REFERENCES "public"."checkouts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_merchant_id_merchants_id_fk" FOREIGN KEY ("merchant_id") REFERENCES "public"."merchants"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_shopper_id_shoppers_id_fk" FOREIGN KEY ("shopper_id") REFERENCES "public"."shoppers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shipments" ADD CONSTRAINT "shipments_order" FOREIGN KEY ("merchant_id","order_id") REFERENCES "public"."orders"("merchant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shipping_reports" ADD CONSTRAINT "shipping_reports_checkout_id_checkouts_id_fk" FOREIGN KEY ("checkout_id") REFERENCES "public"."checkouts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shipping_reports" ADD CONSTRAINT "shipping_reports_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_attempts" ADD CONSTRAINT "payment_attempts_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_notices" ADD CONSTRAINT "payment_notices_attempt_id_payment_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."payment_attempts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_attempt" FOREIGN KEY ("payment_id","attempt_id") REFERENCES "public"."payment_attempts"("payment_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "cart_lines_once" ON "cart_lines" USING btree ("shopper_id","sku_id");--> statement-breakpoint
CREATE INDEX "cart_lines_sku" ON "cart_lines" USING btree ("sku_id");--> statement-breakpoint
CREATE UNIQUE INDEX "addresses_public_id" ON "addresses" USING btree ("public_id");--> statement-breakpoint
CREATE UNIQUE INDEX "addresses_default" ON "addresses" USING btree ("shopper_id") WHERE "addresses"."is_default";--> statement-breakpoint
CREATE INDEX "addresses_shopper" ON "addresses" USING btree ("shopper_id","id");--> statement-breakpoint
CREATE INDEX "addresses_sealed_key" ON "addresses" USING btree (split_part("phone_sealed", '.', 1));--> statement-breakpoint
CREATE UNIQUE INDEX "checkouts_public_id" ON "checkouts" USING btree ("public_id");--> statement-breakpoint
CREATE INDEX "checkouts_shopper" ON "checkouts" USING btree ("shopper_id","id");--> statement-breakpoint
CREATE INDEX "checkouts_pending" ON "checkouts" USING btree ("expires_at") WHERE "checkouts"."state" = 'pending_payment';--> statement-breakpoint
CREATE INDEX "checkouts_state" ON "checkouts" USING btree ("state","id");--> statement-breakpoint
CREATE INDEX "checkouts_receiver_phone" ON "checkouts" USING btree ("receiver_phone_hash") WHERE "checkouts"."receiver_phone_hash" is not null;--> statement-breakpoint
CREATE INDEX "checkouts_receiver_phone_tail" ON "checkouts" USING btree ("receiver_phone_tail_hash") WHERE "checkouts"."receiver_phone_tail_hash" is not null;--> statement-breakpoint
CREATE INDEX "checkouts_sealed_key" ON "checkouts" USING btree (split_part("receiver_sealed", '.', 1)) WHERE "checkouts"."receiver_sealed" is not null;--> statement-breakpoint
CREATE INDEX "order_history_order" ON "order_history" USING btree ("order_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "order_lines_sku" ON "order_lines" USING btree ("order_id","sku_id");--> statement-breakpoint
CREATE INDEX "order_refunds_order" ON "order_refunds" USING btree ("order_id");--> statement-breakpoint
CREATE UNIQUE INDEX "orders_public_id" ON "orders" USING btree ("public_id");--> statement-breakpoint
CREATE UNIQUE INDEX "orders_order_no" ON "orders" USING btree ("order_no");--> statement-breakpoint
CREATE INDEX "orders_shopper" ON "orders" USING btree ("shopper_id","id");--> statement-breakpoint
CREATE INDEX "orders_shopper_state" ON "orders" USING btree ("shopper_id","state","id");--> statement-breakpoint
CREATE INDEX "orders_merchant_state" ON "orders" USING btree ("merchant_id","state","id");--> statement-breakpoint
CREATE INDEX "orders_state" ON "orders" USING btree ("state","id");--> statement-breakpoint
CREATE INDEX "orders_paid_at" ON "orders" USING btree ("paid_at");--> statement-breakpoint
CREATE INDEX "orders_created_at" ON "orders" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "orders_shipped" ON "orders" USING btree ("shipped_at") WHERE "orders"."state" = 'shipped';--> statement-breakpoint
CREATE INDEX "orders_received" ON "orders" USING btree ("received_at") WHERE "orders"."state" = 'received';--> statement-breakpoint
CREATE UNIQUE INDEX "shipments_order_id" ON "shipments" USING btree ("order_id");--> statement-breakpoint
CREATE INDEX "shipments_tracking_no" ON "shipments" USING btree ("tracking_no");--> statement-breakpoint
CREATE INDEX "shipping_reports_state" ON "shipping_reports" USING btree ("state","checkout_id");--> statement-breakpoint
CREATE UNIQUE INDEX "payment_attempts_out_trade_no" ON "payment_attempts" USING btree ("out_trade_no");--> statement-breakpoint
CREATE UNIQUE INDEX "payment_attempts_applied" ON "payment_attempts" USING btree ("payment_id") WHERE "payment_attempts"."outcome" = 'applied';--> statement-breakpoint
CREATE UNIQUE INDEX "payment_attempts_transaction" ON "payment_attempts" USING btree ("provider","transaction_id") WHERE "payment_attempts"."transaction_id" is not null;--> statement-breakpoint
CREATE INDEX "payment_attempts_payment" ON "payment_attempts" USING btree ("payment_id","id");--> statement-breakpoint
CREATE INDEX "payment_attempts_open" ON "payment_attempts" USING btree ("created_at") WHERE "payment_attempts"."state" in ('created', 'prepared');--> statement-breakpoint
CREATE UNIQUE INDEX "payment_notices_nonce" ON "payment_notices" USING btree ("provider","nonce");--> statement-breakpoint
CREATE INDEX "payment_notices_attempt" ON "payment_notices" USING btree ("attempt_id","id");--> statement-breakpoint
CREATE INDEX "payment_notices_refund" ON "payment_notices" USING btree ("refund_id","id");--> statement-breakpoint
CREATE INDEX "payment_notices_flagged" ON "payment_notices" USING btree ("id") WHERE "payment_notices"."flag" is not null;--> statement-breakpoint
CREATE INDEX "payment_notices_sealed_key" ON "payment_notices" USING btree (split_part("raw_sealed", '.', 1));--> statement-breakpoint
CREATE UNIQUE INDEX "payments_public_id" ON "payments" USING btree ("public_id");--> statement-breakpoint
CREATE UNIQUE INDEX "payments_subject" ON "payments" USING btree ("purpose","subject_id");--> statement-breakpoint
CREATE INDEX "payments_open" ON "payments" USING btree ("expires_at") WHERE "payments"."state" = 'open';--> statement-breakpoint
CREATE INDEX "payments_payer" ON "payments" USING btree ("payer_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "refunds_public_id" ON "refunds" USING btree ("public_id");--> statement-breakpoint
CREATE UNIQUE INDEX "refunds_refund_no" ON "refunds" USING btree ("refund_no");--> statement-breakpoint
CREATE UNIQUE INDEX "refunds_once" ON "refunds" USING btree ("cause","subject_kind","subject_id");--> statement-breakpoint
CREATE INDEX "refunds_attempt_id" ON "refunds" USING btree ("attempt_id","id");--> statement-breakpoint
CREATE INDEX "refunds_payment" ON "refunds" USING btree ("payment_id","id");--> statement-breakpoint
CREATE INDEX "refunds_state" ON "refunds" USING btree ("state","id");