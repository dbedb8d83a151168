CREATE TABLE `document_client` (
	`document_id` text NOT NULL,
	`client` integer NOT NULL,
	`member_id` text,
	`first_at` integer NOT NULL,
	PRIMARY KEY(`document_id`, `client`),
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `document_set_aside` (
	`place` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`document_id` text NOT NULL,
	`generation` text NOT NULL,
	`seq` integer NOT NULL,
	`member_id` text,
	`at` integer NOT NULL,
	`data` blob NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `document_set_aside_document` ON `document_set_aside` (`document_id`,`generation`);